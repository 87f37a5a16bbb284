package io.candor.feedback.problem;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import jakarta.inject.Inject;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;

import io.vertx.ext.web.RoutingContext;

/** Holds a body whose length was not declared to the limit while it is read; answers we get as a client are not requests. */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
class BoundedBody implements ReaderInterceptor {

    private final RoutingContext request;

    @Inject
    BoundedBody(RoutingContext request) {
        this.request = request;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Bounded body = new Bounded(context.getInputStream(), request);
        context.setInputStream(body);
        try {
            return context.proceed();
        } catch (IOException | RuntimeException failed) {
            // A JSON reader wraps what its stream throws.
            body.refuseExcess();
            throw failed;
        }
    }

    private static final class Bounded extends FilterInputStream {

        private final RoutingContext request;
        private final long most;
        private long read;

        Bounded(InputStream in, RoutingContext request) {
            super(in);
            this.request = request;
            this.most = BodyLimit.undeclared(request);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            count(Math.max(count, 0));
            return count;
        }

        private void count(int bytes) {
            read += bytes;
            refuseExcess();
        }

        void refuseExcess() {
            if (read > most) {
                BodyLimit.closeAfterAnswering(request);
                throw BodyLimit.tooLarge(most);
            }
        }
    }
}
