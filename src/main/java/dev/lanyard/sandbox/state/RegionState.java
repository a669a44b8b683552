package dev.lanyard.sandbox.state;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What one Region of one account holds. */
public final class RegionState {

    public SortedMap<String, InstanceState> instances = new TreeMap<>();

    /** Instance profile associations by id, those that are gone left out. */
    public SortedMap<String, AssociationState> associations = new TreeMap<>();

    /** Hybrid nodes by their {@code mi-} id. */
    public SortedMap<String, HybridNodeState> hybridNodes = new TreeMap<>();

    /** Activations for hybrid nodes by id; those that are deleted left out. */
    public SortedMap<String, ActivationState> activations = new TreeMap<>();

    /** Systems Manager service settings that differ from their default, by setting id. */
    public SortedMap<String, String> serviceSettings = new TreeMap<>();

    /** When and by whom a service setting was last set or reset, by setting id. */
    public SortedMap<String, SettingChangeState> settingChanges = new TreeMap<>();

    /** State Manager's associations of documents with instances, by id. */
    public SortedMap<String, StateAssociationState> stateAssociations = new TreeMap<>();

    /** An EC2 instance and the agent on it. */
    public static final class InstanceState {
        public String id = "";
        public String reservationId = "";

        /** The place among those that were launched together. */
        public int launchIndex;

        /** What RunInstances was given to recognise a repeated request by. */
        public String clientToken = "";

        /** pending, running, stopping, stopped, shutting-down or terminated. */
        public String state = "running";

        /** When the state was entered: passing states end a little later. */
        public Instant stateSince = Instant.EPOCH;

        public String type = "t3.micro";
        public String imageId = "";

        /** Empty for Linux, {@code windows} for Windows, as EC2 says it. */
        public String platform = "";

        public String privateIp = "";
        public String vpcId = "";
        public String subnetId = "";
        public String availabilityZone = "";
        public Instant launched = Instant.EPOCH;
        public String httpTokens = "required";
        public String httpEndpoint = "enabled";
        public int hopLimit = 2;
        public String instanceMetadataTags = "disabled";
        public Map<String, String> tags = new LinkedHashMap<>();
        public AgentState agent = new AgentState();
    }

    /** The SSM Agent of an instance. */
    public static final class AgentState {
        public boolean installed = true;
        public String version = "3.3.987.0";
        public String platformName = "Amazon Linux";
        public String platformVersion = "2023";
        public String computerName = "";

        /** Whether the Systems Manager endpoints can be reached from the instance. */
        public boolean networkOpen = true;

        /** When the agent next looks for credentials; between two looks it lives on what it has. */
        public Instant nextLook = Instant.EPOCH;

        /** Where its last look found credentials: {@code EC2} (the profile), {@code SSM} (DHMC), or empty for nowhere. */
        public String source = "";

        /** When it first registered with Systems Manager; none when it never did. */
        public @Nullable Instant registered;

        /** When it was last heard of, as of the last change of the world; none when it never was. */
        public @Nullable Instant lastPing;
    }

    /** The association of an instance with an instance profile. */
    public static final class AssociationState {
        public String id = "";
        public String instanceId = "";
        public String profileArn = "";

        /** The profile's id when it was associated: another id under the same name means a dead profile. */
        public String profileId = "";

        /** associating, associated or disassociating. */
        public String state = "associated";

        public Instant since = Instant.EPOCH;
    }

    /** A server outside EC2 that was registered with an activation. */
    public static final class HybridNodeState {
        public String id = "";
        public String name = "";
        public String activationId = "";

        /** The service role, as a name with its path and without a leading slash. */
        public String role = "";

        public String platformType = "Linux";
        public String platformName = "Ubuntu";
        public String platformVersion = "24.04";
        public String agentVersion = "3.3.987.0";
        public String computerName = "";
        public String ipAddress = "";
        public Instant registered = Instant.EPOCH;
        public Instant lastPing = Instant.EPOCH;
        public boolean reachable = true;
        public Map<String, String> tags = new LinkedHashMap<>();
    }

    /** What servers outside EC2 register with; nothing here registers any, so the code is not kept. */
    public static final class ActivationState {
        public String id = "";
        public String description = "";

        /** What nodes that register with it are called. */
        public String defaultName = "";

        /** The service role, as a name with its path and without a leading slash. */
        public String role = "";

        public int limit = 1;
        public Instant created = Instant.EPOCH;
        public Instant expires = Instant.EPOCH;
        public Map<String, String> tags = new LinkedHashMap<>();
    }

    /** The last change of a service setting. */
    public static final class SettingChangeState {
        public Instant time = Instant.EPOCH;
        public String user = "";
    }

    /** What State Manager runs again and again on instances; here it is listed only, and nothing runs it. */
    public static final class StateAssociationState {
        public String id = "";

        /** Empty where it was given none. */
        public String name = "";

        public String document = "";

        /** A rate or cron expression; empty for once. */
        public String schedule = "";

        /** What is looked at of an instance, and with which values it is one that is meant. */
        public Map<String, List<String>> targets = new LinkedHashMap<>();

        /** State Manager's word, such as {@code Success}. */
        public String status = "Pending";

        public Instant lastRun = Instant.EPOCH;
    }
}
