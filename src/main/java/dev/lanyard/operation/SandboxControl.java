package dev.lanyard.operation;

import dev.lanyard.model.AccountId;
import dev.lanyard.model.RegionId;
import dev.lanyard.model.Secret;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The controls of the simulated organisation, which only the composition root can see. */
public interface SandboxControl {

    /** Replaces the world by a fresh sample organisation; the same seed gives the same world. */
    Fresh reset(Size size);

    /** Returns what the world holds. */
    Status status();

    /** Returns the calls that it was sent since it was made, the oldest first. */
    CallLog calls();

    /** Returns what goes wrong on purpose. */
    Faults faults();

    /** Lets other things go wrong than before. */
    void disturb(Faults faults);

    /**
     * Serves the world over HTTP on loopback until interrupted.
     *
     * @param ready called once it listens
     */
    void serve(Serving serving, Consumer<Served> ready);

    /**
     * The calls that were sent.
     *
     * @param changes how many have changed the world, some of which may no longer be kept
     */
    record CallLog(List<SentCall> calls, long changes) {

        /** Copies the list. */
        public CallLog {
            calls = List.copyOf(calls);
        }
    }

    /**
     * A call that was sent.
     *
     * @param number counts the calls that changed the world, from 1; empty for those that did not
     * @param operation such as {@code iam:CreateRole}
     * @param about the names and ids in the request
     * @param outcome {@code ok}, or the code of the error that was answered
     */
    record SentCall(
            Optional<Long> number,
            Instant time,
            String caller,
            String account,
            String region,
            String operation,
            List<String> about,
            String outcome,
            String requestId) {

        /** Copies the list. */
        public SentCall {
            about = List.copyOf(about);
        }
    }

    /**
     * How large a sample organisation is.
     *
     * @param instances about how many instances; empty for the usual sample
     * @param accounts how many accounts; empty for the usual sample
     */
    record Size(Optional<Integer> instances, Optional<Integer> accounts, long seed) {}

    /**
     * What goes wrong on purpose.
     *
     * @param latency how much longer each call takes
     * @param throttled how many of a hundred calls are refused as too many
     * @param failing how many of a hundred calls fail before anything is done
     * @param lost how many of a hundred calls are done, but answered as if they had failed
     * @param limits whether calls beyond AWS's published rates are refused
     * @param propagation how long EC2 does not know a new instance profile
     */
    record Faults(Duration latency, int throttled, int failing, int lost, boolean limits, Duration propagation) {

        /** Nothing goes wrong. */
        public static final Faults NONE = new Faults(Duration.ZERO, 0, 0, 0, false, Duration.ZERO);
    }

    /**
     * How the world is served.
     *
     * @param port 0 lets the system choose
     * @param empty serves a world with no sample organisation, kept in memory only
     * @param account the only account of an empty world, and the one that {@code anyCredentials} is about
     * @param anyCredentials accepts any access key as that account's root
     */
    record Serving(int port, boolean empty, Optional<AccountId> account, boolean anyCredentials) {}

    /**
     * What others need to come in.
     *
     * @param account the one to come in as
     */
    record Served(URI address, RegionId region, Account account) {}

    /**
     * A world after a reset.
     *
     * @param oldWorld where the old world went, if it could not be read
     */
    record Fresh(Status status, Optional<String> oldWorld) {}

    /** What the world holds, where it is kept, and who may call it. */
    record Status(String place, List<Account> accounts, int instances, long seed) {

        /** Copies the list. */
        public Status {
            accounts = List.copyOf(accounts);
        }
    }

    /** An account of the world, with its administrator's access key. */
    record Account(
            String accountId,
            String name,
            List<String> regions,
            int instances,
            String accessKeyId,
            Secret secretAccessKey) {

        /** Copies the list. */
        public Account {
            regions = List.copyOf(regions);
        }
    }
}
