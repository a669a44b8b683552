package dev.lanyard.sandbox.state;

import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** One account: its IAM, its Regions and its access keys. */
public final class AccountState {

    public String id = "";
    public String name = "";
    public String email = "";

    /** The account alias; empty when there is none. */
    public String alias = "";

    public Instant joined = Instant.EPOCH;
    public IamState iam = new IamState();

    /** Regions by code; a Region that is not here is empty. Safe under readers, who make empty ones by asking for them. */
    public ConcurrentNavigableMap<String, RegionState> regions = new ConcurrentSkipListMap<>();

    /** Long-term access keys by access key id. */
    public SortedMap<String, AccessKeyState> accessKeys = new TreeMap<>();

    /** Tags of the account in the organisation. */
    public SortedMap<String, String> tags = new TreeMap<>();

    /** Returns what the Region holds, making an empty one when it is first asked for. */
    public RegionState region(String code) {
        return regions.computeIfAbsent(code, _ -> new RegionState());
    }

    /** Returns what the Region holds, to be read only: a Region that is not here is empty and stays out of the world. */
    public RegionState regionAsRead(String code) {
        return regions.getOrDefault(code, new RegionState());
    }

    /** A long-term access key and the user that it belongs to ({@code root} is the account itself). */
    public static final class AccessKeyState {
        public String secret = "";
        public String userName = "";
        public String userId = "";
    }
}
