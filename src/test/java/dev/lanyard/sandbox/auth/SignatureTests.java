package dev.lanyard.sandbox.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.sandbox.http.WireRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner.AuthLocation;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignRequest;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

class SignatureTests {

    private static final String SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    private static final String ODD = " +~*'()!%&=/?#[]@:;,.-_\"<>äß€漢字😀azAZ09";
    private static final int TRIES = 300;

    @Property(tries = TRIES)
    void whatTheSdkSignsMatches(@ForAll("messages") Message message) {
        WireRequest request = signed(message, AuthLocation.HEADER);
        assertThat(matches(request, SECRET)).isTrue();
    }

    @Property(tries = TRIES)
    void whatTheSdkPresignsMatches(@ForAll("messages") Message message) {
        WireRequest request = signed(new Message(message.query(), message.header(), ""), AuthLocation.QUERY_STRING);
        assertThat(matches(request, SECRET)).isTrue();
    }

    @Property(tries = TRIES)
    void anotherBodyDoesNotMatch(@ForAll("messages") Message message) {
        WireRequest request = signed(message, AuthLocation.HEADER);
        byte[] other = (message.body() + "x").getBytes(StandardCharsets.UTF_8);
        assertThat(matches(with(request, request.query(), request.headers(), other), SECRET))
                .isFalse();
    }

    @Property(tries = TRIES)
    void anotherQueryDoesNotMatch(@ForAll("messages") Message message) {
        WireRequest request = signed(message, AuthLocation.HEADER);
        String other = request.query() + "&Action=DeleteRole";
        assertThat(matches(with(request, other, request.headers(), request.body()), SECRET))
                .isFalse();
    }

    @Property(tries = TRIES)
    void anotherHeaderDoesNotMatch(@ForAll("messages") Message message) {
        WireRequest request = signed(message, AuthLocation.HEADER);
        Map<String, List<String>> headers = new TreeMap<>(request.headers());
        headers.put("x-odd", List.of(message.header() + "x"));
        assertThat(matches(with(request, request.query(), headers, request.body()), SECRET))
                .isFalse();
    }

    @Property(tries = TRIES)
    void anotherSecretDoesNotMatch(@ForAll("messages") Message message, @ForAll String secret) {
        assertThat(matches(signed(message, AuthLocation.HEADER), secret)).isFalse();
    }

    @Provide
    Arbitrary<Message> messages() {
        Arbitrary<String> odd = Arbitraries.of(
                        ODD.codePoints().mapToObj(Character::toString).toList())
                .list()
                .ofMaxSize(12)
                .map(letters -> String.join("", letters));
        Arbitrary<String> headers = Arbitraries.strings().withChars(" abc,;=\"").ofMaxLength(12);
        Arbitrary<Map<String, List<String>>> queries = Arbitraries.maps(
                        odd.filter(name -> !name.isEmpty()),
                        odd.list().ofMinSize(1).ofMaxSize(3))
                .ofMaxSize(4);
        return Combinators.combine(queries, headers, odd).as(Message::new);
    }

    private static boolean matches(WireRequest request, String secret) {
        Claim claim = new ClaimParser(request, Dialect.QUERY).parse();
        return new Signature(request, claim).matches(secret);
    }

    private static WireRequest signed(Message message, AuthLocation location) {
        SdkHttpRequest.Builder unsigned = SdkHttpRequest.builder()
                .method(SdkHttpMethod.POST)
                .protocol("http")
                .host("127.0.0.1")
                .port(4566)
                .encodedPath("/")
                .putHeader("x-odd", message.header());
        message.query().forEach(unsigned::putRawQueryParameter);
        ContentStreamProvider body = ContentStreamProvider.fromUtf8String(message.body());
        SignRequest<AwsCredentialsIdentity> toSign = SignRequest.builder(
                        AwsCredentialsIdentity.create("AKIAIOSFODNN7EXAMPLE", SECRET))
                .request(unsigned.build())
                .payload(body)
                .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "iam")
                .putProperty(AwsV4HttpSigner.REGION_NAME, "us-east-1")
                .putProperty(AwsV4HttpSigner.AUTH_LOCATION, location)
                .putProperty(
                        AwsV4HttpSigner.EXPIRATION_DURATION,
                        location == AuthLocation.HEADER ? null : Duration.ofMinutes(5))
                .build();
        return received(AwsV4HttpSigner.create().sign(toSign).request(), message.body());
    }

    private static WireRequest received(SdkHttpRequest request, String body) {
        return new WireRequest(
                request.method().name(),
                request.encodedPath(),
                request.encodedQueryParameters().orElse(""),
                request.headers(),
                body.getBytes(StandardCharsets.UTF_8));
    }

    private static WireRequest with(WireRequest request, String query, Map<String, List<String>> headers, byte[] body) {
        return new WireRequest(request.method(), request.path(), query, headers, body);
    }

    /** What is signed: names and values with every kind of character that can go wrong. */
    record Message(Map<String, List<String>> query, String header, String body) {

        Message {
            query = new TreeMap<>(query);
            query.replaceAll((_, values) -> new ArrayList<>(values));
        }
    }
}
