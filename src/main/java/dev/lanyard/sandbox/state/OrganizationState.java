package dev.lanyard.sandbox.state;

import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The tree of organisational units above the accounts. */
public final class OrganizationState {

    public String id = "";
    public String managementAccountId = "";
    public String rootId = "";

    /** Organisational units by id. */
    public SortedMap<String, UnitState> units = new TreeMap<>();

    /** The id of the root or unit that holds each account, by account id. */
    public SortedMap<String, String> parents = new TreeMap<>();

    /** Service control policies by id, besides FullAWSAccess, which is attached to everything. */
    public SortedMap<String, ControlPolicyState> controlPolicies = new TreeMap<>();

    /** One organisational unit. */
    public static final class UnitState {
        public String id = "";
        public String name = "";
        public String parentId = "";
    }

    /** A service control policy. */
    public static final class ControlPolicyState {
        public String id = "";
        public String name = "";
        public String description = "";
        public String document = "";

        /** The ids of the root, units and accounts that it is attached to. */
        public NavigableSet<String> targets = new TreeSet<>();
    }
}
