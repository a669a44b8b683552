package dev.lanyard.aws.limit;

import java.util.Map;

/**
 * How fast calls of EC2 may come: a bucket of tokens, of which each call takes one.
 *
 * <p>Source: EC2 developer guide, "Request throttling for the Amazon EC2 API". IAM and Systems Manager publish no figures.
 *
 * @param capacity how many tokens the bucket holds
 * @param perSecond how many come back each second
 */
record Rate(int capacity, int perSecond) {

    private static final Rate READING = new Rate(100, 20);
    private static final Rate CHANGING = new Rate(50, 5);

    /** Calls that have rates of their own. */
    private static final Map<String, Rate> OWN = Map.ofEntries(
            Map.entry("AssociateIamInstanceProfile", new Rate(100, 5)),
            Map.entry("DisassociateIamInstanceProfile", new Rate(100, 5)),
            Map.entry("CreateTags", new Rate(100, 10)),
            Map.entry("DeleteTags", new Rate(100, 10)),
            Map.entry("ModifyInstanceMetadataOptions", new Rate(100, 5)),
            Map.entry("RunInstances", new Rate(5, 2)),
            Map.entry("StartInstances", new Rate(5, 2)));

    static Rate of(String operation) {
        return OWN.getOrDefault(operation, operation.startsWith("Describe") ? READING : CHANGING);
    }
}
