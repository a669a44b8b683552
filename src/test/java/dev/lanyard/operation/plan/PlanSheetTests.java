package dev.lanyard.operation.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.change.assess.Assessment;
import dev.lanyard.change.assess.BlastRadius;
import dev.lanyard.change.assess.Finding;
import dev.lanyard.change.assess.Finding.Severity;
import dev.lanyard.change.assess.Friction;
import dev.lanyard.change.file.Foreseen;
import dev.lanyard.change.file.PlanOrigin;
import dev.lanyard.change.file.SavedPlan;
import dev.lanyard.change.plan.Plan;
import dev.lanyard.change.plan.PlanBuilder;
import dev.lanyard.change.plan.SamplePlans;
import dev.lanyard.change.step.Place;
import dev.lanyard.change.step.RebootStep;
import dev.lanyard.model.InstanceId;
import dev.lanyard.model.InstanceState;
import dev.lanyard.model.RegionId;
import dev.lanyard.operation.OutputFormat;
import dev.lanyard.view.ViewSettings;
import dev.lanyard.view.Views;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanSheetTests {

    private static final String IN_FORTY_COLUMNS = """
        10 steps in account 111122223333,
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
        ~ metadata options of
            i-0123456789abcdef0 (web-1)
          tokens: optional -> required
          hop limit: 1 -> 2
        ~ i-0bbbbbbbbbbbbbbbb: reboot
        Cannot come back as it was:
          profile of i-0123456789abcdef0
            (web-1): old -> web. The association
            that is put back has another id.
          i-0123456789abcdef0 (web-1): running
            -> stopped. What is in memory and on
            instance store volumes is gone once
            an instance is stopped, and so is a
            public IPv4 address that is no
            Elastic IP address.
        Cannot be taken back:
          i-0bbbbbbbbbbbbbbbb: reboot. A reboot
            cannot be taken back: what the
            instance had in memory is gone.
        Nobody feels this.
        Nothing is changed yet: the same command
          without --plan carries this out.
        """;

    private static final String FOR_PROGRAMS = """
        {
          "Steps": [
            {
              "Number": 1,
              "Kind": "change",
              "Action": "ec2:ReplaceIamInstanceProfileAssociation",
              "Resource": "arn:aws:ec2:us-east-1:111122223333:instance/i-0123456789abcdef0",
              "Target": "profile of i-0123456789abcdef0 (web-1): old -> web",
              "Account": "111122223333",
              "Region": "us-east-1",
              "WaitsFor": [],
              "Before": {
                "AssociationId": "iip-assoc-0aaaaaaaaaaaaaaaa",
                "IamInstanceProfile": {
                  "Arn": "arn:aws:iam::111122223333:instance-profile/old",
                  "Id": "AIPAOLD"
                }
              },
              "After": {
                "IamInstanceProfile": {
                  "Arn": "arn:aws:iam::111122223333:instance-profile/web",
                  "Id": "AIPAWEB"
                }
              },
              "Loss": "The association that is put back has another id."
            }
          ],
          "Untouched": [],
          "Blast": {
            "Summary": "nobody feels this",
            "Profiles": [],
            "RunningInstances": 0,
            "Regions": []
          },
          "Findings": [],
          "Notes": []
        }
        """;

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
            10 steps in account 111122223333, us-east-1
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
            ~ metadata options of i-0123456789abcdef0 (web-1)
              tokens: optional -> required
              hop limit: 1 -> 2
            ~ i-0bbbbbbbbbbbbbbbb: reboot
            Cannot come back as it was:
              profile of i-0123456789abcdef0 (web-1): old -> web. The association that is put back has another
                id.
              i-0123456789abcdef0 (web-1): running -> stopped. What is in memory and on instance store volumes
                is gone once an instance is stopped, and so is a public IPv4 address that is no Elastic IP
                address.
            Cannot be taken back:
              i-0bbbbbbbbbbbbbbbb: reboot. A reboot cannot be taken back: what the instance had in memory is
                gone.
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
              profile of i-0123456789abcdef0 (web-1): web. The association that is put back has another id.
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
        assertThat(text(SamplePlans.replacing(), 40)).isEqualTo(IN_FORTY_COLUMNS);
    }

    @Test
    void programsGetStatesUnderTheNamesOfAws() {
        assertThat(as(OutputFormat.JSON, PlanBuilder.of(SamplePlans.replace()))).isEqualTo(FOR_PROGRAMS);
    }

    @Test
    void aRowIsAStep() {
        assertThat(as(OutputFormat.TSV, SamplePlans.deleting())).isEqualTo("""
            1\tdelete\tec2:DisassociateIamInstanceProfile\tprofile of i-0123456789abcdef0 (web-1): web\t111122223333\tus-east-1\t\tThe association that is put back has another id.
            2\tdelete\tiam:RemoveRoleFromInstanceProfile\trole web in profile web\t111122223333\t\t[1]\t
            3\tdelete\tiam:DeleteInstanceProfile\tprofile web\t111122223333\t\t[1,2]\tA profile made anew gets another unique id: instances that still wear the old one get no credentials until they are given the new one.
            4\tdelete\tiam:DetachRolePolicy\tpolicy AmazonSSMManagedInstanceCore on role web\t111122223333\t\t\t
            5\tdelete\tiam:DeleteRolePolicy\tinline policy logs of role web\t111122223333\t\t\t
            6\tdelete\tiam:UntagRole\ttag Team of role web\t111122223333\t\t\t
            7\tdelete\tiam:DeleteRolePermissionsBoundary\tpermissions boundary of role web: AmazonSSMManagedInstanceCore -> none\t111122223333\t\t\t
            8\tdelete\tiam:DeleteRole\trole web\t111122223333\t\t[2,4,5,6,7]\tA role made anew gets another unique id: policies elsewhere that name the role as a principal keep the old one, and when it was last used is forgotten.
            9\tdelete\tiam:DeletePolicyVersion\tversion v1 of policy logs\t111122223333\t\t\tA version made anew gets a new number: IAM gives none twice.
            10\tdelete\tiam:DeletePolicy\tpolicy logs\t111122223333\t\t[9]\tA policy made anew has one version, v1, and another unique id.
            """);
    }

    @Test
    void eachRunOfStepsHasItsPlaceAtItsHead() {
        assertThat(text(inTwoRegions(), 100)).isEqualTo("""
            3 steps in account 111122223333, 2 Regions
            IAM
              + role web
                path: /fleet/
                description: Web servers
                tags: Team=blue, Stage=test
                sessions: up to 2 hours
                permissions boundary: logs
                + allows sts:AssumeRole for ec2.amazonaws.com
            us-east-1
              ~ i-0123456789abcdef0 (web-1): reboot
            us-west-2
              ~ i-0cccccccccccccccc (web-2): reboot
            Cannot be taken back:
              i-0123456789abcdef0 (web-1): reboot, i-0cccccccccccccccc (web-2): reboot. A reboot cannot be taken
                back: what the instance had in memory is gone.
            Nobody feels this.
            Nothing is changed yet: the same command without --plan carries this out.
            """);
    }

    @Test
    void whatWasFoundIsSaidBeforeWhoFeelsIt() {
        assertThat(Views.render(PlanSheet.ofCommand(PlanBuilder.of(SamplePlans.wear()), assessed()), settings(100)))
                .isEqualTo("""
                    1 step in account 111122223333, us-east-1
                    + profile of i-0123456789abcdef0 (web-1): web
                    note Quotas could not be read.
                    error You may not pass role web. Ask for iam:PassRole.
                    warning An association of Quick Setup works here.
                    1 running instance in us-east-1 feels this.
                    Nothing is changed, and nothing of this is begun while there is an error.
                    """);
    }

    @Test
    void aPlanOfAFileSaysWhereItComesFrom() {
        PlanOrigin origin = new PlanOrigin(
                "1.0",
                Instant.parse("2026-11-22T20:00:00Z"),
                SamplePlans.IAM.arn("iam", "user/ann"),
                SamplePlans.IAM.account(),
                SamplePlans.EC2.region(),
                "association set web-1 --profile web --plan-out web.plan");
        SavedPlan saved =
                new SavedPlan(origin, Foreseen.of(Assessment.NOTHING_TO_DO), PlanBuilder.of(SamplePlans.wear()));
        assertThat(Views.render(PlanSheet.ofFile(saved, "web.plan"), settings(100)))
                .isEqualTo("""
                    association set web-1 --profile web --plan-out web.plan
                      made at 2026-11-22T20:00:00Z with Lanyard 1.0
                      by arn:aws:iam::111122223333:user/ann
                    1 step in account 111122223333, us-east-1
                    + profile of i-0123456789abcdef0 (web-1): web
                    Nobody feels this.
                    Carry it out with 'apply web.plan', which first looks whether all is still as it was when the plan
                      was made.
                    """);
    }

    @Test
    void whereThereIsNothingToDoThatIsSaid() {
        PlanBuilder plan = new PlanBuilder();
        plan.unchanged("role web", "has no such tag");
        assertThat(text(plan.build(), 100)).isEqualTo("""
            There is nothing to do.
            = role web (has no such tag)
            """);
    }

    private static Plan inTwoRegions() {
        Place west = SamplePlans.IAM.in(new RegionId("us-west-2"));
        PlanBuilder plan = new PlanBuilder();
        plan.add(SamplePlans.createRole());
        plan.add(new RebootStep(SamplePlans.EC2, SamplePlans.INSTANCE, "web-1"));
        plan.add(new RebootStep(west, new InstanceId("i-0cccccccccccccccc"), "web-2"));
        return plan.build();
    }

    private static Assessment assessed() {
        BlastRadius.Wearer wearer = new BlastRadius.Wearer(
                SamplePlans.IAM.account(),
                new RegionId("us-east-1"),
                SamplePlans.INSTANCE,
                "web-1",
                InstanceState.RUNNING,
                Optional.empty());
        BlastRadius radius = new BlastRadius(List.of(), List.of(wearer), List.of(), List.of(), List.of(), List.of());
        return new Assessment(
                radius,
                List.of(
                        new Finding(Severity.ERROR, List.of(1), "You may not pass role web.", "Ask for iam:PassRole."),
                        new Finding(Severity.WARNING, List.of(1), "An association of Quick Setup works here.", "")),
                Friction.ASK,
                List.of("Quotas could not be read."));
    }

    private static String text(Plan plan, int width) {
        return Views.render(PlanSheet.ofCommand(plan, Assessment.NOTHING_TO_DO), settings(width));
    }

    private static ViewSettings settings(int width) {
        return new ViewSettings(Optional.empty(), Optional.empty(), true, width, false);
    }

    private static String as(OutputFormat format, Plan plan) {
        return Views.render(
                PlanSheet.ofCommand(plan, Assessment.NOTHING_TO_DO),
                new ViewSettings(Optional.of(format), Optional.empty(), false, 80, false));
    }
}
