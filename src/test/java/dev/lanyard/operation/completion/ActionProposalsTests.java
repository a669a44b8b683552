package dev.lanyard.operation.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ActionProposalsTests {

    @Test
    void proposesThePrefixesOfServicesOfWhichMoreFollows() {
        List<Proposal> proposals = new ActionProposals().of("SSMM");
        assertThat(proposals).extracting(Proposal::value).containsExactly("ssmmessages:");
        assertThat(proposals).allMatch(Proposal::open);
    }

    @Test
    void proposesTheActionsOfAService() {
        assertThat(new ActionProposals().of("ssmmessages:Open"))
                .contains(new Proposal(
                        "ssmmessages:OpenDataChannel", "write", "actions of Amazon Message Gateway Service", false));
    }

    @Test
    void proposesNothingForAServiceThatItDoesNotKnow() {
        assertThat(new ActionProposals().of("nothing:")).isEmpty();
    }
}
