package dev.lanyard.aws.ssm;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.model.StateAssociation;
import java.util.List;
import software.amazon.awssdk.services.ssm.SsmClient;
import software.amazon.awssdk.services.ssm.model.Association;
import software.amazon.awssdk.services.ssm.model.AssociationFilter;
import software.amazon.awssdk.services.ssm.model.AssociationFilterKey;

/** What State Manager runs again and again in a Region. */
public final class StateAssociations {

    /** The most that Systems Manager gives at once (API model, ListAssociations). */
    private static final int PAGE = 50;

    private final SsmClient ssm;

    /** Talks to the session's Region. */
    public StateAssociations(AwsSession session) {
        this.ssm = session.ssm();
    }

    /** Returns the associations that run the document. */
    public List<StateAssociation> of(String document) {
        AssociationFilter filter = AssociationFilter.builder()
                .key(AssociationFilterKey.NAME)
                .value(document)
                .build();
        return ssm
                .listAssociationsPaginator(request -> request.maxResults(PAGE).associationFilterList(filter))
                .associations()
                .stream()
                .map(StateAssociations::association)
                .toList();
    }

    private static StateAssociation association(Association found) {
        return new StateAssociation(
                found.associationId(),
                text(found.associationName()),
                text(found.name()),
                text(found.scheduleExpression()),
                found.targets().stream()
                        .map(target -> new StateAssociation.Target(target.key(), target.values()))
                        .toList());
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
