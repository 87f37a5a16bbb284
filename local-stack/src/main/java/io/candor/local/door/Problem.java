package io.candor.local.door;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** The door's own failures, in the shape both services use (RFC 9457). */
final class Problem {

    static final String MEDIA_TYPE = "application/problem+json";

    private Problem() {
    }

    static Buffer body(int status, String code, String title, String detail) {
        return new JsonObject().put("type", "https://candor.example/problems/" + code).put("title", title)
                .put("status", status).put("code", code).put("detail", detail).toBuffer();
    }

    static void send(RoutingContext context, int status, String code, String title, String detail) {
        context.response().setStatusCode(status).putHeader("Content-Type", MEDIA_TYPE)
                .end(body(status, code, title, detail));
    }
}
