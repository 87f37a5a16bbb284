package io.candor.local.door;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpClient;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;

/** Leads a path to one service on this machine and says in plain words when that service does not answer. */
final class ServicePath implements ProxyInterceptor {

    private final String service;

    private ServicePath(String service) {
        this.service = service;
    }

    static Handler<RoutingContext> to(HttpClient client, int port, String service) {
        HttpProxy proxy = HttpProxy.reverseProxy(client).origin(port, "127.0.0.1")
                .addInterceptor(new ServicePath(service));
        return context -> proxy.handle(context.request());
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        return context.sendRequest().recover(unreachable -> {
            ProxyResponse response = context.request().release().response();
            response.setStatusCode(502).putHeader("Content-Type", Problem.MEDIA_TYPE);
            return Future.succeededFuture(response.setBody(Body.body(Problem.body(502, "service-unreachable",
                    "Service unreachable", service + " does not answer; it may still be starting."))));
        });
    }
}
