package dev.lanyard.sandbox.ec2;

import dev.lanyard.sandbox.state.RegionState.InstanceState;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one network that an account has in a Region: a subnet in each of three zones. */
public final class Network {

    private static final String ZONES = "abc";
    private static final int FIRST_HOST = 10;
    private static final Pattern ADDRESS = Pattern.compile("10\\.\\d+\\.(\\d+)\\.(\\d+)");

    private final String region;
    private final int octet;
    private final String vpcId;

    /** Finds the network; the same account and Region always have the same. */
    public Network(String accountId, String region) {
        this.region = region;
        this.octet = Math.floorMod((accountId + region).hashCode(), 256);
        this.vpcId =
                "vpc-0%07x%09x".formatted(Math.floorMod(region.hashCode(), 1 << 28), Long.parseLong(accountId) >> 4);
    }

    /** Places an instance: its number in the network decides on its zone and address. */
    public void place(InstanceState instance, int number) {
        place(instance, number, ZONES.charAt(number % ZONES.length()));
    }

    /** Places an instance in the zone of that letter. */
    void place(InstanceState instance, int number, char zone) {
        int host = number + FIRST_HOST;
        instance.vpcId = vpcId;
        instance.subnetId = vpcId.replace("vpc-0", "subnet-" + Integer.toHexString(ZONES.indexOf(zone)));
        instance.availabilityZone = region + zone;
        instance.privateIp = "10." + octet + "." + host / 256 + "." + host % 256;
        instance.agent.computerName = hostName(instance);
    }

    /** Returns the number after the largest in use. */
    int nextNumber(Iterable<InstanceState> instances) {
        int next = 0;
        for (InstanceState instance : instances) {
            Matcher address = ADDRESS.matcher(instance.privateIp);
            if (address.matches()) {
                int host = Integer.parseInt(address.group(1)) * 256 + Integer.parseInt(address.group(2));
                next = Math.max(next, host - FIRST_HOST + 1);
            }
        }
        return next;
    }

    /** Returns whether the Region has the zone, as far as the network goes. */
    boolean has(String zone) {
        return zone.length() == region.length() + 1
                && zone.startsWith(region)
                && ZONES.indexOf(zone.charAt(region.length())) >= 0;
    }

    /** The first Region's host names end differently (EC2 user guide, "instance hostname types"). */
    static String hostName(InstanceState instance) {
        String region = instance.availabilityZone.substring(0, instance.availabilityZone.length() - 1);
        String domain = region.equals("us-east-1") ? "ec2.internal" : region + ".compute.internal";
        return "ip-" + instance.privateIp.replace('.', '-') + "." + domain;
    }
}
