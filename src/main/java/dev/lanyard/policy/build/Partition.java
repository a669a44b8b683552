package dev.lanyard.policy.build;

import java.util.Arrays;
import java.util.Optional;

/** The parts of AWS that an IAM policy can name in an ARN. */
public enum Partition {
    /** The commercial Regions. */
    AWS("aws", ""),
    /** The Regions in China. */
    AWS_CN("aws-cn", ".cn"),
    /** The GovCloud Regions. */
    AWS_US_GOV("aws-us-gov", "");

    private final String id;
    private final String suffixOfEc2;

    Partition(String id, String suffixOfEc2) {
        this.id = id;
        this.suffixOfEc2 = suffixOfEc2;
    }

    /** Returns the second part of every ARN in it. */
    public String id() {
        return id;
    }

    /** Finds the partition of an ARN or a Region; empty where IAM does not know its id. */
    public static Optional<Partition> of(String id) {
        return Arrays.stream(values())
                .filter(partition -> partition.id.equals(id))
                .findFirst();
    }

    /**
     * Returns the principal of EC2.
     *
     * <p>In China it has the domain of the Regions there, unlike that of Systems Manager (aws/aws-cli, opsworks.py and
     * emrutils.py, choose EC2's principal by the Region's domain).
     */
    String ec2() {
        return "ec2.amazonaws.com" + suffixOfEc2;
    }

    /** Returns the ARN of something in the partition, from the service on. */
    String arn(String rest) {
        return "arn:" + id + ":" + rest;
    }
}
