package dev.lanyard.change.apply;

import dev.lanyard.change.plan.PlanLine.ToDo;
import dev.lanyard.change.step.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which steps may be begun: those whose forerunners are made, and never two at once that change one thing. */
final class Schedule {

    private final Map<Integer, Candidate> waiting = new LinkedHashMap<>();
    private final Map<Integer, Candidate> underWay = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<Integer> made;

    /** Takes the steps in the order of their plan, and the numbers of those that are made. */
    Schedule(List<ToDo> steps, Set<Integer> made) {
        this.made = new HashSet<>(made);
        steps.stream()
                .filter(step -> !made.contains(step.number()))
                .forEach(step -> waiting.put(step.number(), Candidate.of(step)));
    }

    /**
     * Takes the step that is to be begun next, if there is one.
     *
     * <p>Places take turns, because AWS limits each by itself.
     */
    Optional<ToDo> begin() {
        Optional<Candidate> next = waiting.values().stream()
                .filter(this::isReady)
                .min(Comparator.comparingLong(candidate -> underWayAt(candidate.place())));
        next.ifPresent(candidate -> {
            waiting.remove(candidate.number());
            underWay.put(candidate.number(), candidate);
            taken.add(candidate.at());
        });
        return next.map(Candidate::step);
    }

    private boolean isReady(Candidate candidate) {
        return !taken.contains(candidate.at())
                && made.containsAll(candidate.step().after());
    }

    private long underWayAt(Place place) {
        return underWay.values().stream()
                .filter(candidate -> candidate.place().equals(place))
                .count();
    }

    /** Takes note that a step is made. */
    void made(int number) {
        end(number);
        made.add(number);
    }

    /** Takes note that a step is not made, and gives up those that wait for it, which it returns. */
    List<ToDo> notMade(int number) {
        end(number);
        Set<Integer> gone = new HashSet<>(Set.of(number));
        List<ToDo> lost = new ArrayList<>();
        for (Candidate candidate : List.copyOf(waiting.values())) {
            if (candidate.step().after().stream().anyMatch(gone::contains)) {
                waiting.remove(candidate.number());
                gone.add(candidate.number());
                lost.add(candidate.step());
            }
        }
        return lost;
    }

    private void end(int number) {
        Optional.ofNullable(underWay.remove(number)).ifPresent(candidate -> taken.remove(candidate.at()));
    }

    /** Gives up what has not been begun, and returns it. */
    List<ToDo> giveUp() {
        List<ToDo> rest = waiting.values().stream().map(Candidate::step).toList();
        waiting.clear();
        return rest;
    }

    List<ToDo> underWay() {
        return underWay.values().stream().map(Candidate::step).toList();
    }

    /** Returns how many steps are made, those of earlier runs included. */
    int madeSoFar() {
        return made.size();
    }

    /**
     * A step with what is asked of it again and again.
     *
     * @param at the thing that its call is made on
     */
    private record Candidate(ToDo step, String at, Place place) {

        static Candidate of(ToDo step) {
            return new Candidate(step, step.step().footprint().at(), step.step().place());
        }

        int number() {
            return step.number();
        }
    }
}
