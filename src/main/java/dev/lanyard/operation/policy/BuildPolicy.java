package dev.lanyard.operation.policy;

import dev.lanyard.model.AccountId;
import dev.lanyard.model.PolicyName;
import dev.lanyard.model.ProfileName;
import dev.lanyard.model.RegionId;
import dev.lanyard.model.RoleName;
import dev.lanyard.operation.Argument;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Option;
import dev.lanyard.operation.Request;
import dev.lanyard.policy.build.BucketName;
import dev.lanyard.policy.build.BucketPrefix;
import dev.lanyard.policy.build.Feature;
import dev.lanyard.policy.build.KeyArn;
import dev.lanyard.policy.build.Partition;
import java.util.List;
import java.util.Optional;

/** Asks for the smallest document that lets some features work: to see it, or to put it on a role. */
@Operation(
        noun = "policy",
        verb = "build",
        summary = "Build the smallest policy that lets features work, and put it on a role if asked",
        effect = Effect.CHANGE,
        details = {
            "Without --create and --inline the document is written, and nothing is changed: it can go to a file."
                    + " 'policy features' lists the features and the options that each of them takes.",
            "--create makes a managed policy of it, which --attach hangs on a role; a policy that allows exactly the"
                    + " same is left as it is. --inline writes it into the role that --attach names.",
            "Features of trust (ec2-trust, hybrid-trust, dhmc-trust) make the document for 'role trust set'.",
            "--region, --account and --partition are those of the session where they are needed and not given."
        },
        examples = {
            "policy build session-manager",
            "policy build session-manager s3-logs --bucket my-session-logs --prefix prod"
                    + " --kms arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
            "policy build core s3-agent-buckets --region us-east-1 --region eu-west-1",
            "policy build session-manager --create SessionManagerPermissions --attach BuildRole",
            "policy build cloudwatch-logs --inline SessionLogs --attach BuildRole",
            "policy build hybrid-trust"
        })
public record BuildPolicy(
        @Argument(help = "what it is for; 'policy features' lists them", completes = Completes.FEATURE)
        List<Feature> features,

        @Option(help = "the bucket of the session logs", value = "BUCKET")
        Optional<BucketName> bucket,

        @Option(help = "what the names of the logs begin with", value = "PREFIX")
        Optional<BucketPrefix> prefix,

        @Option(help = "the key that session data, and logs in S3, are encrypted with", value = "KEY-ARN")
        Optional<KeyArn> kms,

        @Option(help = "session preferences allow only encrypted buckets; --kms implies it for s3-logs")
        boolean encrypted,

        @Option(help = "the bucket is another account's") boolean crossAccount,

        @Option(help = "s3-logs without CloudWatch Logs") boolean s3Only,

        @Option(help = "some agents are older than 3.3.40.0 and get their commands by ec2messages")
        boolean olderAgents,

        @Option(help = "a Region that it is for", value = "REGION", completes = Completes.REGION)
        List<RegionId> region,

        @Option(help = "the account that it is for", value = "ACCOUNT", completes = Completes.ACCOUNT)
        Optional<AccountId> account,

        @Option(help = "the part of AWS that it is for", value = "PARTITION")
        Optional<Partition> partition,

        @Option(help = "the role that operators may pass to EC2", value = "ROLE", completes = Completes.ROLE)
        Optional<RoleName> forRole,

        @Option(
                help = "the instance profile that operators may give out",
                value = "PROFILE",
                completes = Completes.PROFILE)
        Optional<ProfileName> forProfile,

        @Option(help = "make a managed policy of it", value = "NAME")
        Optional<PolicyName> create,

        @Option(help = "write it into the role, under this name", value = "NAME")
        Optional<PolicyName> inline,

        @Option(help = "the role that gets it", value = "ROLE", completes = Completes.ROLE)
        Optional<RoleName> attach)
        implements Request<Object> {}
