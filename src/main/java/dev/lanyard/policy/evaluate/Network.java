package dev.lanyard.policy.evaluate;

import java.net.InetAddress;
import java.util.Optional;

/**
 * A network in CIDR form; nothing is ever asked of a name server.
 *
 * @param bits how many leading bits of the address all members share
 */
public record Network(InetAddress address, int bits) {

    private static final int BITS = 8;
    private static final int DOTS = 3;

    /** Reads a network; one without a length is one address; empty when the text is neither. */
    public static Optional<Network> read(String text) {
        int slash = text.indexOf('/');
        return address(slash < 0 ? text : text.substring(0, slash)).flatMap(address -> {
            int most = address.getAddress().length * BITS;
            int bits = slash < 0 ? most : length(text.substring(slash + 1), most);
            return bits < 0 ? Optional.empty() : Optional.of(new Network(address, bits));
        });
    }

    /** Tells whether the text is an address in the network. */
    boolean contains(String text) {
        return address(text)
                .map(InetAddress::getAddress)
                .filter(asked -> hasPrefix(address.getAddress(), asked))
                .isPresent();
    }

    /** Tells whether every address of the other network is in this one too. */
    public boolean covers(Network other) {
        return bits <= other.bits && hasPrefix(address.getAddress(), other.address.getAddress());
    }

    private boolean hasPrefix(byte[] base, byte[] asked) {
        if (base.length != asked.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 1 << (BITS - 1 - bit % BITS);
            if ((base[bit / BITS] & mask) != (asked[bit / BITS] & mask)) {
                return false;
            }
        }
        return true;
    }

    private static int length(String text, int most) {
        boolean readable = text.length() <= 3 && !text.isEmpty() && text.chars().allMatch(Character::isDigit);
        int length = readable ? Integer.parseInt(text) : -1;
        return length <= most ? length : -1;
    }

    /** Java would also read {@code 10} as 0.0.0.10, so that {@code 10/8} would be another network than was meant. */
    private static Optional<InetAddress> address(String text) {
        boolean isShort =
                !text.contains(":") && text.chars().filter(c -> c == '.').count() != DOTS;
        try {
            return isShort ? Optional.empty() : Optional.of(InetAddress.ofLiteral(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
