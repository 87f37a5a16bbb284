package io.candor.feedback.post;

import java.time.Clock;
import java.time.ZoneId;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.jdbi.v3.core.transaction.CMTTransactionHandler;
import org.jdbi.v3.postgres.PostgresPlugin;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.quarkus.arc.DefaultBean;

/**
 * A {@code Jdbi} per post on that post's datasource; transactions belong to {@code @Transactional} use cases. The
 * datasource of a post that does not run is never opened.
 */
@Singleton
class Databases {

    @Produces
    @Singleton
    @DatabaseOf(Post.DESK)
    Jdbi desk() {
        return of(Post.DESK);
    }

    @Produces
    @Singleton
    @DatabaseOf(Post.INTAKE)
    Jdbi intake() {
        return of(Post.INTAKE);
    }

    @Produces
    @Singleton
    @DatabaseOf(Post.RELEASE)
    Jdbi release() {
        return of(Post.RELEASE);
    }

    @Produces
    @DefaultBean
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    ZoneId zone(PostSettings settings) {
        return settings.zone();
    }

    private static Jdbi of(Post post) {
        AgroalDataSource datasource = Arc.container()
                .select(AgroalDataSource.class, new io.quarkus.agroal.DataSource.DataSourceLiteral(post.datasource()))
                .get();
        return Jdbi.create(datasource)
                .setTransactionHandler(new CMTTransactionHandler())
                .installPlugin(new PostgresPlugin())
                // A failed statement's arguments are answers, tokens or people: never in a message.
                .configure(StatementExceptions.class, it -> it.setMessageRendering(MessageRendering.NONE));
    }
}
