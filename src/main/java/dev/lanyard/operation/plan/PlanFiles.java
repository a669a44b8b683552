package dev.lanyard.operation.plan;

import dev.lanyard.change.file.PlanFile;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.ShownPlan;

/** Shows plans that are in files. */
final class PlanFiles {

    private PlanFiles() {}

    /** What is known of the plan is in its file: AWS is not asked. */
    static ShownPlan show(ShowPlan request, Context context) {
        return PlanSheet.ofFile(PlanFile.read(request.file()), request.file().toString());
    }
}
