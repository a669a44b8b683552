package dev.lanyard.sandbox.iam;

import dev.lanyard.model.Arn;
import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.state.IamState.HolderState;
import dev.lanyard.sandbox.state.IamState.RoleState;
import java.util.Optional;

/** Finds whose policies a simulation is about; refuses in the words that public issues quote of IAM. */
final class PolicyOwners {

    private final Call call;
    private final Arns arns;

    PolicyOwners(Call call) {
        this.call = call;
        this.arns = new Arns(call.account());
    }

    /** Finds the user or role of the caller's own account. */
    HolderState find(String text) {
        Arn arn = Arn.read(text).orElseThrow(() -> IamFaults.invalidInput("ARN " + text + " is not valid."));
        if (!arn.account().equals(call.account().id)) {
            throw IamFaults.invalidInput("Invalid Policy Source Arn: caller's account " + call.account().id
                    + " does not have access to policies in account " + arn.account());
        }
        return switch (arn.service() + " " + arn.resource().split("/", 2)[0]) {
            case "iam role" -> role(arn).orElseThrow(() -> IamFaults.noSuchRole(arn.name()));
            case "iam user" -> user(arn).orElseThrow(() -> IamFaults.noSuchUser(arn.name()));
            case "iam group" -> throw IamFaults.noSuchEntity("The group with name " + arn.name() + " cannot be found.");
            default ->
                throw IamFaults.invalidInput(
                        "Invalid Entity Arn: " + arn + " does not clearly define entity type and name.");
        };
    }

    private Optional<HolderState> role(Arn arn) {
        return Optional.<RoleState>ofNullable(call.account().iam.roles.get(Entities.key(arn.name())))
                .filter(role -> arns.of(role).equals(arn.toString()))
                .map(HolderState.class::cast);
    }

    private Optional<HolderState> user(Arn arn) {
        return new UserDirectory(call.account())
                .state(arn.name())
                .filter(user -> arns.of(user).equals(arn.toString()))
                .map(HolderState.class::cast);
    }
}
