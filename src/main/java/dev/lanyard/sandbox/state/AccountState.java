package dev.lanyard.sandbox.state;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** One account: its IAM, its Regions and its access keys. */
public final class AccountState {

    public String id = "";
    public String name = "";
    public String email = "";

    /** The account alias; empty when there is none. */
    public String alias = "";

    public Instant joined = Instant.EPOCH;
    public IamState iam = new IamState();

    /** Regions by code; a Region that is not here is empty. */
    public Map<String, RegionState> regions = new TreeMap<>();

    /** Long-term access keys by access key id. */
    public Map<String, AccessKeyState> accessKeys = new TreeMap<>();

    /** Tags of the account in the organisation. */
    public Map<String, String> tags = new TreeMap<>();

    /** Returns what the Region holds, making it when it is first written to. */
    public RegionState region(String code) {
        return regions.computeIfAbsent(code, _ -> new RegionState());
    }

    /** A long-term access key and the user that it belongs to ({@code root} is the account itself). */
    public static final class AccessKeyState {
        public String secret = "";
        public String userName = "";
        public String userId = "";
    }
}
