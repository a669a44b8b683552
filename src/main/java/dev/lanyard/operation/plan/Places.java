package dev.lanyard.operation.plan;

import dev.lanyard.change.plan.Plan;
import dev.lanyard.change.step.Place;
import dev.lanyard.model.AccountId;
import dev.lanyard.model.Counted;
import dev.lanyard.model.RegionId;
import java.util.List;

/** Where the steps of a plan are made: said once where it is one place, else at the head of each run of steps. */
record Places(List<AccountId> accounts, List<RegionId> regions) {

    static Places of(Plan plan) {
        List<Place> places = plan.steps().stream()
                .map(todo -> todo.step().place())
                .distinct()
                .toList();
        return new Places(
                places.stream().map(Place::account).distinct().toList(),
                places.stream()
                        .flatMap(place -> place.region().stream())
                        .distinct()
                        .toList());
    }

    boolean isOne() {
        return accounts.size() <= 1 && regions.size() <= 1;
    }

    /** Returns all of them, as the end of a sentence. */
    String words() {
        String where = accounts.size() == 1 ? "account " + accounts.getFirst() : Counted.of(accounts.size(), "account");
        String region = regions.size() == 1 ? regions.getFirst().value() : Counted.of(regions.size(), "Region");
        return " in " + where + (regions.isEmpty() ? "" : ", " + region);
    }

    /** Returns what tells one place from the others. */
    String label(Place place) {
        String account = accounts.size() > 1 ? "account " + place.account() : "";
        String region = regions.size() > 1 ? place.region().map(RegionId::value).orElse("IAM") : "";
        return account + (account.isEmpty() || region.isEmpty() ? "" : ", ") + region;
    }
}
