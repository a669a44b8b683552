package dev.lanyard.policy;

import java.net.InetAddress;
import java.util.Optional;

/** Networks in CIDR form; nothing is ever asked of a name server. */
final class Network {

    private static final int BITS = 8;

    private Network() {}

    /** Tells whether the address lies in the network; a network without a length is one address. */
    static boolean contains(String network, String address) {
        int slash = network.indexOf('/');
        Optional<byte[]> base = bytes(slash < 0 ? network : network.substring(0, slash));
        Optional<byte[]> asked = bytes(address);
        if (base.isEmpty() || asked.isEmpty() || base.get().length != asked.get().length) {
            return false;
        }
        int most = base.get().length * BITS;
        int length = slash < 0 ? most : length(network.substring(slash + 1), most);
        return length >= 0 && samePrefix(base.get(), asked.get(), length);
    }

    private static boolean samePrefix(byte[] one, byte[] other, int length) {
        for (int bit = 0; bit < length; bit++) {
            int mask = 1 << (BITS - 1 - bit % BITS);
            if ((one[bit / BITS] & mask) != (other[bit / BITS] & mask)) {
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

    private static Optional<byte[]> bytes(String address) {
        try {
            return Optional.of(InetAddress.ofLiteral(address).getAddress());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
