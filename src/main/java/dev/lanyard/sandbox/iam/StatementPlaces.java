package dev.lanyard.sandbox.iam;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.iam.model.Position;

/**
 * Where the statements of a policy begin and end in its text.
 *
 * <p>IAM counts from where it stopped reading before the statement, behind the bracket or the statement before: for
 * AdministratorAccess in lines of its own it answers line 3, column 17 to line 8, column 6, behind "Statement": [ and behind
 * the closing brace.
 */
record StatementPlaces(List<Place> places) {

    private static final JsonFactory JSON = new JsonFactory();

    /** Where one statement begins and ends. */
    record Place(Position start, Position end) {}

    StatementPlaces {
        places = List.copyOf(places);
    }

    /** Finds the statements of a document that is known to be a policy. */
    static StatementPlaces in(String document) {
        try (JsonParser parser = JSON.createParser(document)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean wanted = "Statement".equals(parser.currentName());
                JsonToken value = parser.nextToken();
                if (wanted) {
                    return new StatementPlaces(
                            value == JsonToken.START_ARRAY
                                    ? several(parser)
                                    : List.of(place(parser, parser.currentTokenLocation())));
                }
                parser.skipChildren();
            }
            return new StatementPlaces(List.of());
        } catch (IOException damaged) {
            throw new UncheckedIOException("a policy that was read before cannot be read", damaged);
        }
    }

    private static List<Place> several(JsonParser parser) throws IOException {
        List<Place> places = new ArrayList<>();
        JsonLocation start = parser.currentLocation();
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            places.add(place(parser, start));
            start = parser.currentLocation();
        }
        return places;
    }

    private static Place place(JsonParser parser, JsonLocation start) throws IOException {
        parser.skipChildren();
        return new Place(position(start), position(parser.currentLocation()));
    }

    private static Position position(JsonLocation location) {
        return Position.builder()
                .line(location.getLineNr())
                .column(location.getColumnNr())
                .build();
    }
}
