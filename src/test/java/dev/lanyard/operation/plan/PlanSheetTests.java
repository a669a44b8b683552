package dev.lanyard.operation.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.change.assess.Assessment;
import dev.lanyard.change.plan.Plan;
import dev.lanyard.change.plan.SamplePlans;
import dev.lanyard.operation.OutputFormat;
import dev.lanyard.view.ViewSettings;
import dev.lanyard.view.Views;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanSheetTests {

    @Test
    void whatIsNewIsShownWithAllThatItIs() {
        assertThat(text(SamplePlans.onboarding(), 100)).isEqualTo("""
            7 steps in account 111122223333, us-east-1
            + role web
              path: /fleet/
              description: Web servers
              tags: Team=blue, Stage=test
              sessions: up to 2 hours
              permissions boundary: logs
              + allows sts:AssumeRole for ec2.amazonaws.com
            = AmazonSSMPatchAssociation (is on role web)
            + policy AmazonSSMManagedInstanceCore on role web
            + inline policy logs of role web
              + allows on *
                + s3: GetObject, ListBucket
            + profile web
            + role web in profile web
            + profile of i-0123456789abcdef0 (web-1): web
            + 2 t3.micro instances with profile web
              image: ami-0123456789abcdef0
              tags: Name=web-2
            warning skipped: i-0aaaaaaaaaaaaaaaa (is stopped)
            Cannot be taken back:
              2 t3.micro instances with profile web. Lanyard does not terminate instances: whoever no longer
                wants them does that.
            note Role web was looked for under another path.
            Nobody feels this.
            Nothing is changed yet: the same command without --plan carries this out.
            """);
    }

    @Test
    void whatBecomesAnotherIsShownByWhatItGainsAndLoses() {
        assertThat(text(SamplePlans.replacing(), 100)).isEqualTo("""
            9 steps in account 111122223333, us-east-1
            ~ trust policy of role web
              + gains on * for ssm.amazonaws.com
                + sts: AssumeRole
            ~ inline policy logs of role web
              + gains on arn:aws:s3:::logs/*
                + s3: PutObject
              - loses on *
                - s3: GetObject (keeps on arn:aws:s3:::logs/*), ListBucket
            ~ tag Team=green of role web, was blue
            ~ permissions boundary of role web: logs -> AmazonSSMManagedInstanceCore
            + a new version of policy logs
            ~ policy logs, version in force: v3 -> the new one
              + gains on arn:aws:s3:::logs/*
                + s3: PutObject
              - loses on *
                - s3: GetObject (keeps on arn:aws:s3:::logs/*), ListBucket
            ~ profile of i-0123456789abcdef0 (web-1): old -> web
            ~ i-0123456789abcdef0 (web-1): running -> stopped
            ~ i-0bbbbbbbbbbbbbbbb: reboot
            Cannot come back as it was:
              i-0123456789abcdef0 (web-1): running -> stopped. What is in memory and on instance store volumes
                is gone once an instance is stopped.
            Cannot be taken back:
              i-0bbbbbbbbbbbbbbbb: reboot. A reboot cannot be taken back.
            Nobody feels this.
            Nothing is changed yet: the same command without --plan carries this out.
            """);
    }

    @Test
    void whatGoesIsShownWithWhatCannotComeBack() {
        assertThat(text(SamplePlans.deleting(), 100)).isEqualTo("""
            10 steps in account 111122223333, us-east-1
            - profile of i-0123456789abcdef0 (web-1): web
            - role web in profile web
            - profile web
            - policy AmazonSSMManagedInstanceCore on role web
            - inline policy logs of role web
              - allows on *
                - s3: GetObject, ListBucket
            - tag Team of role web
            - permissions boundary of role web: AmazonSSMManagedInstanceCore -> none
            - role web
              - allows sts:AssumeRole for ec2.amazonaws.com
            - version v1 of policy logs
            - policy logs
              description: Reads logs
              - allows on *
                - s3: GetObject, ListBucket
            Cannot come back as it was:
              profile web. A profile made anew gets another unique id: instances that still wear the old one get
                no credentials until they are given the new one.
              role web. A role made anew gets another unique id: policies elsewhere that name the role as a
                principal keep the old one, and when it was last used is forgotten.
              version v1 of policy logs. A version made anew gets a new number: IAM gives none twice.
              policy logs. A policy made anew has one version, v1, and another unique id.
            Nobody feels this.
            Nothing is changed yet: the same command without --plan carries this out.
            """);
    }

    @Test
    void fortyColumnsAreEnough() {
        assertThat(text(SamplePlans.replacing(), 40)).isEqualTo("""
            9 steps in account 111122223333,
              us-east-1
            ~ trust policy of role web
              + gains on * for ssm.amazonaws.com
                + sts: AssumeRole
            ~ inline policy logs of role web
              + gains on arn:aws:s3:::logs/*
                + s3: PutObject
              - loses on *
                - s3: GetObject (keeps on
                    arn:aws:s3:::logs/*), ListBucket
            ~ tag Team=green of role web, was blue
            ~ permissions boundary of role web: logs
                -> AmazonSSMManagedInstanceCore
            + a new version of policy logs
            ~ policy logs, version in force: v3 ->
                the new one
              + gains on arn:aws:s3:::logs/*
                + s3: PutObject
              - loses on *
                - s3: GetObject (keeps on
                    arn:aws:s3:::logs/*), ListBucket
            ~ profile of i-0123456789abcdef0
                (web-1): old -> web
            ~ i-0123456789abcdef0 (web-1): running
                -> stopped
            ~ i-0bbbbbbbbbbbbbbbb: reboot
            Cannot come back as it was:
              i-0123456789abcdef0 (web-1): running
                -> stopped. What is in memory and on
                instance store volumes is gone once
                an instance is stopped.
            Cannot be taken back:
              i-0bbbbbbbbbbbbbbbb: reboot. A reboot
                cannot be taken back.
            Nobody feels this.
            Nothing is changed yet: the same command
              without --plan carries this out.
            """);
    }

    private static String text(Plan plan, int width) {
        return Views.render(
                PlanSheet.ofCommand(plan, Assessment.NOTHING_TO_DO),
                new ViewSettings(Optional.empty(), Optional.empty(), true, width, false));
    }

    private static String as(OutputFormat format, Plan plan) {
        return Views.render(
                PlanSheet.ofCommand(plan, Assessment.NOTHING_TO_DO),
                new ViewSettings(Optional.of(format), Optional.empty(), false, 80, false));
    }
}
