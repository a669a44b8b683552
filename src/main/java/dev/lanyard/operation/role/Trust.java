package dev.lanyard.operation.role;

import dev.lanyard.model.LanyardException;
import dev.lanyard.model.ServicePrincipal;
import dev.lanyard.operation.DocumentText;
import dev.lanyard.policy.build.TrustPolicies;
import dev.lanyard.policy.document.PolicyDocument;
import dev.lanyard.policy.document.PolicyRules;
import java.util.List;
import java.util.Optional;

/** The trust policy that a command asks for: services, or a document, but not both. */
record Trust(String document, String words) {

    static Trust of(List<ServicePrincipal> services, Optional<DocumentText> document, String documentWord) {
        if (services.isEmpty() == document.isEmpty()) {
            String wrong = services.isEmpty() ? "It is not said who may assume the role." : "The trust is given twice.";
            throw LanyardException.usage(
                    wrong, "Give either --service, such as --service ec2, or " + documentWord + ".");
        }
        return document.map(text -> ofDocument(text.text()))
                .orElseGet(() -> new Trust(TrustPolicies.forServices(services), words(services)));
    }

    /** What AWS would refuse is refused before anything is asked. */
    private static Trust ofDocument(String document) {
        PolicyRules.checkTrustPolicy(PolicyDocument.parse(document));
        return new Trust(document, "whom the document names");
    }

    private static String words(List<ServicePrincipal> services) {
        return String.join(
                " and ",
                services.stream().map(ServicePrincipal::value).distinct().toList());
    }
}
