package dev.lanyard.operation.instance;

import dev.lanyard.model.ProfileName;
import dev.lanyard.model.Tag;
import dev.lanyard.operation.ChangeOutcome;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Option;
import dev.lanyard.operation.Request;
import java.util.List;
import java.util.Optional;

/** Asks for new instances. */
@Operation(
        noun = "instance",
        verb = "launch",
        summary = "Launch instances, with an instance profile from the start",
        effect = Effect.CHANGE,
        details = {
            "Without --image the newest Amazon Linux 2023 is taken, which has the SSM Agent. The account's default VPC"
                    + " and its default security group are used.",
            "A profile made a moment ago is unknown to EC2 for up to two minutes; that is waited for."
        },
        examples = "instance launch --name demo --profile AppServerProfile")
public record LaunchInstances(
        @Option(
                help = "the AMI, or resolve:ssm: and the name of a parameter that holds it",
                value = "AMI",
                byDefault = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64")
        String image,

        @Option(help = "the instance type", value = "TYPE", byDefault = "t3.micro")
        String type,

        @Option(help = "the profile to wear", value = "PROFILE", completes = Completes.PROFILE)
        Optional<ProfileName> profile,

        @Option(help = "how many", value = "NUMBER", byDefault = "1")
        int count,

        @Option(help = "the Name tag", value = "NAME") Optional<String> name,

        @Option(help = "a tag", value = "KEY=VALUE") List<Tag> tag)
        implements Request<ChangeOutcome> {}
