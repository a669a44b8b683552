package dev.lanyard.inventory;

import dev.lanyard.aws.AwsException;
import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.account.Listing;
import dev.lanyard.aws.account.Regions;
import dev.lanyard.model.AwsRegion;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import dev.lanyard.model.RegionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Reads the same thing in all Regions that an account has switched on, side by side. */
public final class EachRegion {

    /** API reference of EC2, "Region": the account has not switched it on, so nothing can be there. */
    private static final String OFF = "not-opted-in";

    private final AwsSession session;

    /** Looks around in the session's account. */
    public EachRegion(AwsSession session) {
        this.session = session;
    }

    /**
     * Reads it; a Region that refuses, or that there is no way to from here, is named and does not fail.
     *
     * @param look reads in the Region of the session that it is given
     */
    public <T> Everywhere<T> read(Function<AwsSession, List<T>> look) {
        Listing<AwsRegion> regions = new Regions(session).list();
        List<Callable<Answer<T>>> questions = regions.items().stream()
                .filter(region -> !region.optInStatus().equals(OFF))
                .<Callable<Answer<T>>>map(region -> () -> ask(region.id(), look))
                .toList();
        List<T> found = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        for (Answer<T> answer : sideBySide(questions)) {
            found.addAll(answer.found);
            answer.unread.ifPresent(unread::add);
        }
        return new Everywhere<>(found, unread);
    }

    private <T> Answer<T> ask(RegionId region, Function<AwsSession, List<T>> look) {
        try {
            return new Answer<>(look.apply(session.in(region)), Optional.empty());
        } catch (AwsException failure) {
            if (failure.kind() != ErrorKind.SERVICE && !failure.code().equals("Unreachable")) {
                throw failure;
            }
            return new Answer<>(
                    List.of(), Optional.of(region + " (" + failure.operation() + ": " + failure.code() + ")"));
        }
    }

    private static <T> List<Answer<T>> sideBySide(List<Callable<Answer<T>>> questions) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Answer<T>> answers = new ArrayList<>();
            for (Future<Answer<T>> future : threads.invokeAll(questions)) {
                answers.add(future.get());
            }
            return answers;
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new LanyardException(ErrorKind.INTERRUPTED, "Interrupted.", "", cause);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        }
    }

    private record Answer<T>(List<T> found, Optional<String> unread) {}
}
