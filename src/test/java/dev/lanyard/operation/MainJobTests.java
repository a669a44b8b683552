package dev.lanyard.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The first seed of the product: an instance that Systems Manager could not reach, and then can. */
class MainJobTests {

    private final TestingContext context = TestingContext.sample();

    @Test
    void givesAnInstanceAccessToSystemsManager() {
        String id = context.idOf("web-1");
        String arn = "arn:aws:iam::111122223333:role/SSMInstanceRole";

        assertThat(context.query("node list", "InstanceInformationList[].InstanceId"))
                .doesNotContain(id);
        assertThat(context.type("role create SSMInstanceRole --service ec2"))
                .isEqualTo("created role SSMInstanceRole (" + arn + ")\n");
        assertThat(context.type("role attach SSMInstanceRole AmazonSSMManagedInstanceCore"))
                .isEqualTo("attached AmazonSSMManagedInstanceCore (to role SSMInstanceRole)\n");
        assertThat(context.type("profile create SSMInstanceProfile --role SSMInstanceRole"))
                .isEqualTo("""
                    created profile SSMInstanceProfile
                    added role SSMInstanceRole (to profile SSMInstanceProfile)
                    """);
        assertThat(context.type("association set web-1 --profile SSMInstanceProfile"))
                .matches("associated " + id + " \\(web-1: SSMInstanceProfile, iip-assoc-[0-9a-f]{17}\\)\n");
        assertThat(context.type("node wait web-1 --timeout 60m")).contains(id, "Online");
    }
}
