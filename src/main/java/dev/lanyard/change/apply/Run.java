package dev.lanyard.change.apply;

import dev.lanyard.change.apply.Ending.Doubtful;
import dev.lanyard.change.apply.Ending.Failed;
import dev.lanyard.change.apply.Ending.Made;
import dev.lanyard.change.apply.Ending.PassedOver;
import dev.lanyard.change.plan.PlanLine.ToDo;
import dev.lanyard.change.step.Step;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/** One making of a plan: one thread waits and decides what is begun, and each step has a thread of its own. */
final class Run {

    private final Applier applier;
    private final StepLog log;
    private final int size;
    private final Set<Integer> inDoubt;
    private final Schedule schedule;
    private final Map<Integer, Step> made;
    private final SortedMap<Integer, Ending> endings = new TreeMap<>();
    private final Map<Integer, Job> jobs = new LinkedHashMap<>();
    private final Map<Integer, String> waiting = new LinkedHashMap<>();
    private final BlockingQueue<News> news = new LinkedBlockingQueue<>();
    private final Semaphore slots;
    private Optional<String> stopped = Optional.empty();
    private Optional<Throwable> broken = Optional.empty();
    private int interruptions;
    private boolean unfinished;

    Run(Applier applier, List<ToDo> steps, Map<Integer, Step> alreadyMade, Set<Integer> inDoubt) {
        this.applier = applier;
        this.log = new StrictLog(applier.means().log());
        this.size = steps.size();
        this.slots = new Semaphore(applier.terms().atOnce(), true);
        this.inDoubt = Set.copyOf(inDoubt);
        this.schedule = new Schedule(steps, alreadyMade.keySet());
        this.made = new ConcurrentHashMap<>(alreadyMade);
    }

    Map<Integer, Ending> toTheEnd() {
        if (Thread.interrupted()) {
            interrupt();
        }
        beginMore();
        while (!jobs.isEmpty()) {
            News heard = next();
            // An interrupt that came together with the news did not end the wait for it.
            if (Thread.interrupted()) {
                interrupt();
            }
            hear(heard);
            beginMore();
        }
        giveUpTheRest();
        return result();
    }

    private void beginMore() {
        while (goesOn() && slots.tryAcquire()) {
            Optional<ToDo> next = schedule.begin();
            if (next.isEmpty()) {
                slots.release();
                break;
            }
            begin(next.get());
        }
        tell(applier.means().progress()::now);
    }

    private boolean goesOn() {
        return interruptions == 0 && broken.isEmpty() && stopped.isEmpty();
    }

    private void begin(ToDo todo) {
        Job job = new Job(applier.means().sleeper(), slots, thread -> work(thread, todo));
        jobs.put(todo.number(), job);
        job.start();
    }

    /** What the thread of a step does. */
    private void work(Job job, ToDo todo) {
        int number = todo.number();
        try {
            news.add(new News.Ended(number, ending(job, todo)));
        } catch (StrictLog.Unwritten unwritten) {
            news.add(new News.Broken(number, unwritten.failure()));
        } catch (RuntimeException | Error failure) {
            news.add(new News.Broken(number, failure));
        }
    }

    private Ending ending(Job job, ToDo todo) {
        int number = todo.number();
        Pause pause = Pause.of(job, number, why -> news.add(new News.Waiting(number, why)));
        boolean doubted = inDoubt.contains(number);
        Sight sight;
        try {
            Step step = todo.step().given(this::gift);
            sight = new Sight(
                    step,
                    applier.means().reach().session(step.place()),
                    !todo.after().isEmpty(),
                    pause);
        } catch (LanyardException failure) {
            return unreachable(number, failure, doubted);
        }
        StepMaker maker = new StepMaker(number, sight, log);
        return doubted ? maker.settle() : maker.make();
    }

    private Optional<String> gift(int number) {
        return Optional.ofNullable(made.get(number)).flatMap(Step::gift);
    }

    private Ending unreachable(int number, LanyardException failure, boolean doubted) {
        if (doubted) {
            log.doubtful(number, failure);
            return new Doubtful(failure);
        }
        log.failed(number, failure);
        return new Failed(failure);
    }

    /** The slot of a step that has ended is free. */
    private void leave(int number) {
        jobs.remove(number);
        waiting.remove(number);
        slots.release();
    }

    private News next() {
        while (true) {
            try {
                return news.take();
            } catch (InterruptedException e) {
                interrupt();
            }
        }
    }

    /** The first time, calls that are under way are waited for; after that nothing is. */
    private void interrupt() {
        interruptions++;
        jobs.values().forEach(interruptions == 1 ? Job::halt : Job::cutOff);
        tell(applier.means().progress()::interrupted);
    }

    private void hear(News heard) {
        switch (heard) {
            case News.Ended(int number, Ending ending) -> end(number, ending);
            case News.Waiting(int number, String why) -> waiting.put(number, why);
            case News.Broken(int number, Throwable failure) -> {
                leave(number);
                schedule.notMade(number);
                breakOff(failure);
            }
        }
    }

    private void end(int number, Ending ending) {
        leave(number);
        endings.put(number, ending);
        switch (ending) {
            case Made(Step step, boolean _) -> {
                made.put(number, step);
                schedule.made(number);
            }
            case Failed _ -> lose(number, "step " + number + ", which failed");
            case Doubtful _ -> lose(number, "step " + number + ", which is in doubt");
            case PassedOver _ -> {
                schedule.notMade(number);
                unfinished = true;
            }
        }
    }

    private void lose(int number, String which) {
        passOver(schedule.notMade(number), "waits for " + which);
        if (applier.terms().onError() == OnError.STOP && stopped.isEmpty()) {
            stopped = Optional.of("not begun because of " + which);
        }
    }

    private void giveUpTheRest() {
        List<ToDo> rest = schedule.giveUp();
        if (interruptions > 0 || broken.isPresent()) {
            unfinished |= !rest.isEmpty();
        } else {
            passOver(rest, stopped.orElse("waits for a step that is not in the plan"));
        }
    }

    private void passOver(List<ToDo> steps, String why) {
        for (ToDo step : steps) {
            endings.put(step.number(), new PassedOver(why));
            try {
                log.passedOver(step.number(), why);
            } catch (StrictLog.Unwritten unwritten) {
                breakOff(unwritten.failure());
                return;
            }
        }
    }

    private void breakOff(Throwable failure) {
        if (broken.isEmpty()) {
            broken = Optional.of(failure);
            jobs.values().forEach(Job::halt);
        }
    }

    private void tell(Consumer<Advance> listener) {
        String why = waiting.values().stream().findFirst().orElse("");
        List<String> underWay =
                schedule.underWay().stream().map(todo -> todo.step().title()).toList();
        try {
            listener.accept(new Advance(schedule.madeSoFar(), size, underWay, why));
        } catch (RuntimeException failure) {
            breakOff(failure);
        }
    }

    private Map<Integer, Ending> result() {
        if (interruptions > 0) {
            Thread.currentThread().interrupt();
        }
        if (broken.isPresent()) {
            throw thrown(broken.get());
        }
        if (unfinished) {
            throw new LanyardException(
                    ErrorKind.INTERRUPTED,
                    "Interrupted: " + schedule.madeSoFar() + " of " + size + " steps are done.",
                    applier.goingOn());
        }
        return endings;
    }

    private static RuntimeException thrown(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException exception ? exception : new IllegalStateException(failure);
    }
}
