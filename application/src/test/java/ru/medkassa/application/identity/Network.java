package ru.medkassa.application.identity;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** A network as {@link InMemoryApiUsers} compares it: the first bits of an address of this length. */
record Network(int addressBits, int prefixBits, BigInteger prefix) {

    static Network parse(String text) {
        int slash = text.indexOf('/');
        byte[] address = bytes(text.substring(0, slash));
        return of(address, Integer.parseInt(text.substring(slash + 1)));
    }

    boolean contains(String address) {
        byte[] bytes = bytes(address);
        return bytes.length * Byte.SIZE == addressBits && of(bytes, prefixBits).equals(this);
    }

    private static Network of(byte[] address, int prefixBits) {
        int addressBits = address.length * Byte.SIZE;
        return new Network(addressBits, prefixBits, new BigInteger(1, address).shiftRight(addressBits - prefixBits));
    }

    private static byte[] bytes(String literal) {
        try {
            return InetAddress.getByName(literal).getAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
