package dev.lanyard.sandbox.agent;

/** The service setting that lets a Region's instances in without a profile (Systems Manager user guide and API). */
public final class DefaultHostManagement {

    /** The setting's id; its value is the path and name of a role, without the leading slash. */
    public static final String SETTING = "/ssm/managed-instance/default-ec2-instance-management-role";

    /** The value when it is off. */
    public static final String OFF = "$None";

    static final AgentVersion FIRST_AGENT = AgentVersion.parse("3.2.582.0");

    private DefaultHostManagement() {}
}
