package dev.lanyard.policy.build;

/** What a node needs to log its sessions and to have their data encrypted. */
final class LogGrants {

    private LogGrants() {}

    /**
     * Session logging as the second procedure of AWS's page getting-started-create-iam-instance-profile has it: to S3 and
     * to CloudWatch Logs in one document, where {@code kms:GenerateDataKey} is on every resource.
     */
    static Grants bucket(Details details) {
        String objects = objects(details);
        return Grants.on(objects, "s3:PutObject")
                .andIf(details.says(Detail.CROSS_ACCOUNT), Grants.on(objects, "s3:PutObjectAcl"))
                .andIf(!details.says(Detail.S3_ONLY), cloudWatch())
                .and(encryptionCheck(details))
                .andIf(details.kms().isPresent(), Grants.everywhere("kms:GenerateDataKey"))
                .and(sessionKey(details));
    }

    /** The log group must exist: AWS's page does not have logs:CreateLogGroup. */
    static Grants cloudWatch() {
        return Grants.everywhere(
                "logs:CreateLogStream", "logs:DescribeLogGroups", "logs:DescribeLogStreams", "logs:PutLogEvents");
    }

    /** The node decrypts with the key that the data of its sessions is encrypted with. */
    static Grants sessionKey(Details details) {
        return details.kms().map(key -> Grants.on(key.value(), "kms:Decrypt")).orElse(Grants.NONE);
    }

    /** The agent looks whether the bucket is encrypted where the preferences enforce it; a key implies that they do. */
    static Grants encryptionCheck(Details details) {
        boolean looks = details.says(Detail.ENCRYPTED)
                || (details.kms().isPresent() && details.bucket().isPresent());
        return looks ? Grants.everywhere("s3:GetEncryptionConfiguration") : Grants.NONE;
    }

    private static String objects(Details details) {
        String within =
                details.prefix().map(prefix -> "/" + prefix.value() + "/*").orElse("/*");
        return details.partition().arn("s3:::" + details.bucket().orElseThrow() + within);
    }
}
