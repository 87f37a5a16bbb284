package io.candor.local.door;

import java.nio.file.Files;
import java.nio.file.Path;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;

/**
 * The built frontend. Files below {@code /assets} carry a hash in their name and never change; everything else is asked
 * for anew. A path that is no file is a page of the single-page application, whose router reads the address.
 */
final class Pages implements Handler<RoutingContext> {

    private static final String UNBUILT = "<!doctype html><title>Candor</title><p>The pages are not built yet: run "
            + "<code>./candor up</code> with Node 20 or newer.</p>";

    private final Path index;
    private final StaticHandler files;

    Pages(Path pages) {
        this.index = pages.toAbsolutePath().resolve("index.html");
        this.files = StaticHandler.create(FileSystemAccess.ROOT, pages.toAbsolutePath().toString())
                .setCachingEnabled(false).setIncludeHidden(false).setIndexPage("index.html");
    }

    @Override
    public void handle(RoutingContext context) {
        boolean asset = context.normalizedPath().startsWith("/assets/");
        context.response().putHeader("Cache-Control", asset ? "public, max-age=31536000, immutable" : "no-cache");
        if (isFile(context.normalizedPath())) {
            files.handle(context);
        } else if (asset) {
            context.response().headers().remove("Cache-Control");
            Problem.send(context, 404, "not-found", "Not found", "The pages have no such file; reload them.");
        } else {
            page(context.response());
        }
    }

    private boolean isFile(String path) {
        Path file = index.resolveSibling(path.substring(1)).normalize();
        return file.startsWith(index.resolveSibling("")) && Files.isRegularFile(file);
    }

    private void page(HttpServerResponse response) {
        response.putHeader("Content-Type", "text/html;charset=utf-8");
        if (Files.isRegularFile(index)) {
            response.sendFile(index.toString());
        } else {
            response.setStatusCode(503).end(UNBUILT);
        }
    }
}
