package dev.lanyard.operation.instance;

import static dev.lanyard.operation.Entry.entry;

import dev.lanyard.operation.Entry;
import java.util.List;

/** The operations of the noun {@code instance}. */
public final class InstanceOperations {

    private InstanceOperations() {}

    /** Returns the noun's part of the catalogue. */
    public static List<Entry<?, ?>> entries() {
        return List.of(
                entry(ListInstances.class, () -> InstanceReads::list),
                entry(ShowInstance.class, () -> InstanceReads::show),
                entry(LaunchInstances.class, () -> InstanceLaunch::launch),
                entry(StartInstances.class, () -> InstancePower::start),
                entry(StopInstances.class, () -> InstancePower::stop),
                entry(RebootInstances.class, () -> InstancePower::reboot));
    }
}
