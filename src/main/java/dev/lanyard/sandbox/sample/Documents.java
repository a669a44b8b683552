package dev.lanyard.sandbox.sample;

/** The policy documents of the sample organisation that are not AWS's own. */
final class Documents {

    /** The session-only policy of the Systems Manager guide, page getting-started-create-iam-instance-profile. */
    static final String SESSIONS_ONLY = """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Action": [
                "ssm:UpdateInstanceInformation",
                "ssmmessages:CreateControlChannel",
                "ssmmessages:CreateDataChannel",
                "ssmmessages:OpenControlChannel",
                "ssmmessages:OpenDataChannel"
              ],
              "Resource": "*"
            }
          ]
        }
        """;

    /** Enough to register, too little to be reached: the node is Online and has no sessions. */
    static final String NO_CHANNEL = """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Action": ["ssm:UpdateInstanceInformation", "ssm:GetParameter", "ssm:GetParameters"],
              "Resource": "*"
            }
          ]
        }
        """;

    static final String QUEUE_WORKER = """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Action": ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"],
              "Resource": "arn:aws:sqs:*:*:orders-*"
            }
          ]
        }
        """;

    static final String APP_CONFIG = """
        {
          "Version": "2012-10-17",
          "Statement": [
            { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::example-app-config/*" }
          ]
        }
        """;

    static final String NO_REMOTE_ACCESS = """
        {
          "Version": "2012-10-17",
          "Statement": [
            { "Sid": "NobodyLogsInHere", "Effect": "Deny", "Action": ["ssm:*", "ssmmessages:*"], "Resource": "*" }
          ]
        }
        """;

    static final String WORKLOAD_BOUNDARY_BEFORE = """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Sid": "WhatWorkloadsMayAtMost",
              "Effect": "Allow",
              "Action": [
                "s3:*", "sqs:*", "dynamodb:*", "logs:*", "cloudwatch:*", "ssm:*", "ssmmessages:*", "ec2messages:*"
              ],
              "Resource": "*"
            }
          ]
        }
        """;

    /** Somebody tidied the boundary up, and with it took Systems Manager away from who is bounded by it. */
    static final String WORKLOAD_BOUNDARY = """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Sid": "WhatWorkloadsMayAtMost",
              "Effect": "Allow",
              "Action": ["s3:*", "sqs:*", "dynamodb:*", "logs:*", "cloudwatch:*"],
              "Resource": "*"
            }
          ]
        }
        """;

    /** Keeps nodes, but nothing else, out of Regions that the company has not approved. */
    static final String NODE_REGIONS = """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Sid": "NodesOnlyInApprovedRegions",
              "Effect": "Deny",
              "Action": ["ssm:UpdateInstanceInformation", "ssmmessages:*"],
              "Resource": "*",
              "Condition": { "StringNotEquals": { "aws:RequestedRegion": ["us-east-1", "eu-central-1"] } }
            }
          ]
        }
        """;

    /** The guard rail of the Systems Manager guide, page fleet-manager-default-host-management-configuration. */
    static final String PROTECT_DEFAULT_HOST_MANAGEMENT = """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Deny",
              "Action": ["ssm:UpdateServiceSetting", "ssm:ResetServiceSetting"],
              "Resource": "arn:aws:ssm:*:*:servicesetting/ssm/managed-instance/default-ec2-instance-management-role",
              "Condition": { "StringNotEqualsIgnoreCase": { "aws:PrincipalTag/job-function": ["administrator"] } }
            }
          ]
        }
        """;

    private Documents() {}

    /** A trust policy for one AWS service. */
    static String trustService(String service) {
        return trust("\"Service\": \"" + service + "\"");
    }

    /** A trust policy for everybody whom the other account lets. */
    static String trustAccount(String accountId) {
        return trust("\"AWS\": \"arn:aws:iam::" + accountId + ":root\"");
    }

    /** A trust policy for hybrid nodes of one account and Region, as the guide's page hybrid-multicloud-service-role has it. */
    static String trustHybrid(String accountId, String region) {
        return """
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Effect": "Allow",
                  "Principal": { "Service": "ssm.amazonaws.com" },
                  "Action": "sts:AssumeRole",
                  "Condition": {
                    "StringEquals": { "aws:SourceAccount": "%1$s" },
                    "ArnEquals": { "aws:SourceArn": "arn:aws:ssm:%2$s:%1$s:*" }
                  }
                }
              ]
            }
            """.formatted(accountId, region);
    }

    private static String trust(String principal) {
        return """
            {
              "Version": "2012-10-17",
              "Statement": [
                { "Effect": "Allow", "Principal": { %s }, "Action": "sts:AssumeRole" }
              ]
            }
            """.formatted(principal);
    }
}
