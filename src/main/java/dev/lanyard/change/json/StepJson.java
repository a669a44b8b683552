package dev.lanyard.change.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.lanyard.change.plan.Plan;
import dev.lanyard.change.plan.PlanLine.ToDo;
import dev.lanyard.change.step.Step;
import java.util.HashSet;
import java.util.Set;

/**
 * The JSON form of steps and plans.
 *
 * <p>It follows from the records: a field for each component, none for an empty one, and a {@code kind} where there are
 * several. What a secret is does not go into it. Equal steps have equal texts.
 */
public final class StepJson {

    static final String KIND = "kind";

    /** A step holds at most two policy documents, each of up to 131,072 characters (API reference, CreatePolicy). */
    private static final int LONGEST_STEP = 1 << 20;

    private static final int LONGEST_PLAN = 1 << 26;

    private static final int DEEPEST = 64;

    private static final Declared STEP = Declared.of(Step.class);
    private static final Declared PLAN = Declared.of(Plan.class);

    private final JsonMapper mapper;

    /** Makes the form ready for use, by several threads where need be. */
    public StepJson() {
        mapper = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
        mapper.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
    }

    /** Writes a step in one line. */
    public String write(Step step) {
        return new TreeWriter().write(STEP, step).toString();
    }

    /** Writes a plan in one line. */
    public String write(Plan plan) {
        return tree(plan).toString();
    }

    /** Writes a record that holds such things, and what they hold, in one line. */
    public String writeRecord(Record record) {
        return new TreeWriter().write(Declared.of(record.getClass()), record).toString();
    }

    /** Returns a plan's JSON, to be put into a larger one. */
    public JsonNode tree(Plan plan) {
        return new TreeWriter().write(PLAN, plan);
    }

    /**
     * Reads a step.
     *
     * @throws dev.lanyard.model.LanyardException of kind CONFIGURATION that names what is wrong
     */
    public Step readStep(String text) {
        TreeReader reader = new TreeReader("The step");
        return (Step) reader.read(STEP, parse(text, LONGEST_STEP, reader), "");
    }

    /**
     * Reads a plan.
     *
     * @throws dev.lanyard.model.LanyardException of kind CONFIGURATION that names what is wrong
     */
    public Plan readPlan(String text) {
        return readPlan(parse(text, LONGEST_PLAN, new TreeReader("The plan")));
    }

    /**
     * Reads a plan that stands within a larger JSON.
     *
     * @throws dev.lanyard.model.LanyardException of kind CONFIGURATION that names what is wrong
     */
    public Plan readPlan(JsonNode tree) {
        TreeReader reader = new TreeReader("The plan");
        Plan plan = (Plan) reader.read(PLAN, tree, "");
        check(plan, reader);
        return plan;
    }

    /** Returns the JSON of another record, to stand beside a plan's. */
    public JsonNode tree(Record value) {
        return new TreeWriter().write(Declared.of(value.getClass()), value);
    }

    /**
     * Reads another record.
     *
     * @param what what is read, to begin a sentence with
     * @throws dev.lanyard.model.LanyardException of kind CONFIGURATION that names what is wrong
     */
    public <T extends Record> T read(Class<T> type, JsonNode tree, String what) {
        return type.cast(new TreeReader(what).read(Declared.of(type), tree, ""));
    }

    /** Returns the tree of a text that holds a plan and more, under the same limits. */
    public JsonNode parse(String text) {
        return parse(text, LONGEST_PLAN, new TreeReader("The plan"));
    }

    /** Numbers name steps, and nothing waits for what comes later. */
    private static void check(Plan plan, TreeReader reader) {
        Set<Integer> seen = new HashSet<>();
        for (ToDo todo : plan.steps()) {
            if (todo.number() < 1 || !seen.add(todo.number())) {
                throw reader.broken("", "step number " + todo.number() + " is not right, or there twice", "");
            }
            if (todo.after().stream().anyMatch(before -> before < 1 || before >= todo.number())) {
                throw reader.broken("", "step " + todo.number() + " waits for one that is not before it", "");
            }
        }
    }

    private JsonNode parse(String text, int longest, TreeReader reader) {
        if (text.length() > longest) {
            throw reader.broken("", "it is longer than " + longest + " characters", "");
        }
        try {
            JsonNode tree = mapper.readTree(text);
            if (tree.isMissingNode()) {
                throw reader.broken("", "there is nothing", "");
            }
            return tree;
        } catch (JsonProcessingException e) {
            String words = e.getOriginalMessage().lines().findFirst().orElse("it is not JSON");
            throw reader.broken("", place(e) + Excerpt.of(words), "");
        }
    }

    private static String place(JsonProcessingException e) {
        return e.getLocation() == null
                ? ""
                : "line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ": ";
    }
}
