package dev.lanyard.sandbox.auth;

import dev.lanyard.sandbox.http.WireRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** AWS Signature Version 4 of a request (IAM user guide, "Create a signed AWS API request"). */
final class Signature {

    private static final Pattern SPACES = Pattern.compile(" +");

    private final WireRequest request;
    private final Claim claim;

    Signature(WireRequest request, Claim claim) {
        this.request = request;
        this.claim = claim;
    }

    /** Returns whether whoever signed knew the secret, and signed what came. */
    boolean matches(String secret) {
        byte[] expected = HexFormat.of()
                .formatHex(Hmac.sha256(key(secret), stringToSign()))
                .getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(expected, claim.signature().getBytes(StandardCharsets.US_ASCII));
    }

    private byte[] key(String secret) {
        byte[] key = Hmac.sha256(
                ("AWS4" + secret).getBytes(StandardCharsets.UTF_8),
                claim.credential().date());
        for (String part :
                List.of(claim.credential().region(), claim.credential().service(), "aws4_request")) {
            key = Hmac.sha256(key, part);
        }
        return key;
    }

    private String stringToSign() {
        String hash = Hmac.digest(canonicalRequest().getBytes(StandardCharsets.UTF_8));
        return String.join(
                "\n", "AWS4-HMAC-SHA256", claim.time(), claim.credential().scope(), hash);
    }

    private String canonicalRequest() {
        return String.join(
                "\n",
                request.method(),
                canonicalPath(),
                QueryString.canonical(request.query()),
                canonicalHeaders(),
                String.join(";", claim.signedHeaders()),
                Hmac.digest(request.body()));
    }

    /** The path is encoded a second time for every service but S3. */
    private String canonicalPath() {
        String path = request.path().isEmpty() ? "/" : request.path();
        return QueryString.encode(path).replace("%2F", "/");
    }

    private String canonicalHeaders() {
        return claim.signedHeaders().stream()
                .map(name -> name + ":" + valueOf(name) + "\n")
                .collect(Collectors.joining());
    }

    private String valueOf(String name) {
        return request.headers().getOrDefault(name, List.of()).stream()
                .map(value -> SPACES.matcher(value.strip()).replaceAll(" "))
                .collect(Collectors.joining(","));
    }
}
