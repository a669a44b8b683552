package dev.lanyard.sandbox.state;

import java.util.SortedMap;
import java.util.TreeMap;

/** The tree of organisational units above the accounts. */
public final class OrganizationState {

    public String id = "";
    public String managementAccountId = "";
    public String rootId = "";

    /** Organisational units by id. */
    public SortedMap<String, UnitState> units = new TreeMap<>();

    /** The id of the root or unit that holds each account, by account id. */
    public SortedMap<String, String> parents = new TreeMap<>();

    /** One organisational unit. */
    public static final class UnitState {
        public String id = "";
        public String name = "";
        public String parentId = "";
    }
}
