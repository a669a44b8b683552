package dev.lanyard.sandbox.state;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The IAM of one account. Keys are lower-case names, because IAM's names are unique without regard to case. */
public final class IamState {

    public SortedMap<String, RoleState> roles = new TreeMap<>();

    /** Customer managed policies; AWS's own are data of the program and not stored. */
    public SortedMap<String, PolicyState> policies = new TreeMap<>();

    public SortedMap<String, ProfileState> profiles = new TreeMap<>();

    /** What hangs on users, by name; a user who is not here may do everything, by AdministratorAccess. */
    public SortedMap<String, UserState> users = new TreeMap<>();

    /** Whatever has policies that say what it may do. */
    public abstract static class HolderState {
        public String name = "";
        public String id = "";
        public String path = "/";
        public Instant created = Instant.EPOCH;

        /** The ARN of the permissions boundary; empty when there is none. */
        public String boundary = "";

        public Map<String, String> tags = new LinkedHashMap<>();

        /** ARNs of attached managed policies, in the order they were attached. */
        public LinkedHashSet<String> attached = new LinkedHashSet<>();

        /** Inline policy documents by name. */
        public SortedMap<String, String> inline = new TreeMap<>();
    }

    /** A role with everything that hangs on it, except the profiles that hold it. */
    public static final class RoleState extends HolderState {
        public String description = "";
        public int maxSessionSeconds = 3600;
        public String trustPolicy = "";
        public @Nullable Instant lastUsed;
        public String lastUsedRegion = "";
    }

    /** A user with everything that hangs on him, except his access keys. */
    public static final class UserState extends HolderState {}

    /** A customer managed policy. */
    public static final class PolicyState {
        public String name = "";
        public String id = "";
        public String path = "/";
        public String description = "";
        public Instant created = Instant.EPOCH;
        public Instant updated = Instant.EPOCH;
        public String defaultVersion = "v1";

        /** How many versions there have ever been: version numbers are never used twice. */
        public int versionsMade;

        public Map<String, VersionState> versions = new LinkedHashMap<>();
        public Map<String, String> tags = new LinkedHashMap<>();
    }

    /** One version of a managed policy. */
    public static final class VersionState {
        public String document = "";
        public Instant created = Instant.EPOCH;
    }

    /** An instance profile; at most one role. */
    public static final class ProfileState {
        public String name = "";
        public String id = "";
        public String path = "/";
        public Instant created = Instant.EPOCH;

        /** When the profile, or the role in it, last changed: EC2 learns of it a little later. */
        public Instant changed = Instant.EPOCH;

        /** The name of the role it holds; empty when it holds none. */
        public String role = "";

        public Map<String, String> tags = new LinkedHashMap<>();
    }
}
