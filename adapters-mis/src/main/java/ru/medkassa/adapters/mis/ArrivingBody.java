package ru.medkassa.adapters.mis;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The body of an answer while it arrives. Java's own stream would wait for ever for a system that falls silent in the
 * middle of a sentence; this one waits as long as its reader has patience, and asks for a part only when it has read the
 * one before.
 */
final class ArrivingBody extends InputStream implements BodySubscriber<ArrivingBody> {

    private final Patience patience;
    private final CompletableFuture<ArrivingBody> opened = new CompletableFuture<>();
    private final BlockingQueue<Part> parts = new LinkedBlockingQueue<>();
    private Flow.Subscription subscription;
    private ByteBuffer present = ByteBuffer.allocate(0);
    private boolean ended;

    ArrivingBody(Patience patience) {
        this.patience = patience;
    }

    /** Some bytes, a failure, or the end. */
    private record Part(List<ByteBuffer> bytes, IOException failure, boolean last) {}

    @Override
    public CompletionStage<ArrivingBody> getBody() {
        return opened;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        given.request(1);
        opened.complete(this);
    }

    @Override
    public void onNext(List<ByteBuffer> bytes) {
        parts.add(new Part(bytes, null, false));
    }

    @Override
    public void onError(Throwable cause) {
        parts.add(new Part(List.of(), cause instanceof IOException known ? known : new IOException(cause), true));
    }

    @Override
    public void onComplete() {
        parts.add(new Part(List.of(), null, true));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        while (!present.hasRemaining() && !ended) {
            awaitPart();
        }
        int count = Math.min(length, present.remaining());
        present.get(target, offset, count);
        return count == 0 && length > 0 ? -1 : count;
    }

    private void awaitPart() throws IOException {
        Part part = nextPart();
        if (part == null) {
            close();
            throw new HttpTimeoutException("The answer did not arrive in time");
        }
        if (part.failure() != null) {
            ended = true;
            throw part.failure();
        }
        if (part.last()) {
            ended = true;
        } else {
            present = joined(part.bytes());
            subscription.request(1);
        }
    }

    private Part nextPart() throws IOException {
        try {
            return parts.poll(patience.left(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while the answer arrived", e);
        }
    }

    private static ByteBuffer joined(List<ByteBuffer> bytes) {
        ByteBuffer all = ByteBuffer.allocate(
                bytes.stream().mapToInt(ByteBuffer::remaining).sum());
        bytes.forEach(all::put);
        return all.flip();
    }

    /** Wants no more of it. */
    @Override
    public void close() {
        ended = true;
        if (subscription != null) {
            subscription.cancel();
        }
    }
}
