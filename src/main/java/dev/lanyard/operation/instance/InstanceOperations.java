package dev.lanyard.operation.instance;

import static dev.lanyard.operation.Entry.change;
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
                change(LaunchInstances.class, () -> InstanceLaunch::launch),
                change(StartInstances.class, () -> InstancePower::start),
                change(StopInstances.class, () -> InstancePower::stop),
                change(RebootInstances.class, () -> InstancePower::reboot),
                change(SetInstanceMetadata.class, () -> InstanceMetadataSetting::set));
    }
}
