package dev.lanyard.change.assess;

import dev.lanyard.inventory.Asking;
import dev.lanyard.inventory.Asking.Asked;
import java.util.List;

/** What bears on the steps of one account. */
record PartAssessment(BlastRadius radius, Remarks remarks) {

    static PartAssessment of(Part part, Assessor assessor, Asking asking) {
        Survey survey = Survey.begin(part, asking);
        Asked<BlastRadius> radius = asking.apart(() -> RadiusReading.read(part, survey, asking));
        List<Asked<Remarks>> checks = List.of(
                asking.apart(() -> NameCheck.check(part, survey)),
                asking.apart(() -> RoleQuotas.check(part, survey)),
                asking.apart(() -> AccountQuotas.check(part, survey)),
                asking.apart(() -> RightsCheck.check(part, survey, assessor, asking)),
                asking.apart(() -> ProfileWriters.check(part, asking)),
                asking.apart(() -> RoleWriters.check(part, survey)));
        Remarks remarks = new Remarks();
        checks.forEach(check -> remarks.addAll(check.result()));
        return new PartAssessment(radius.result(), remarks);
    }
}
