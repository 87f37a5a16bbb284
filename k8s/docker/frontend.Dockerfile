# The built pages: docker build -f k8s/docker/frontend.Dockerfile .
ARG NGINX_IMAGE=nginxinc/nginx-unprivileged:1.28-alpine
FROM ${NGINX_IMAGE} AS pages
USER root
COPY frontend/dist/ /pages/
# Compressed once here, so that nginx (gzip_static) never compresses while it serves.
RUN find /pages -type f \( -name '*.js' -o -name '*.css' -o -name '*.html' -o -name '*.svg' -o -name '*.json' \) \
    -exec gzip -9 -k {} +

FROM ${NGINX_IMAGE}
USER root
RUN rm -rf /usr/share/nginx/html/* /etc/nginx/conf.d/*
COPY --from=pages /pages/ /usr/share/nginx/html/
# Settings (candor.conf, origins.conf, config.json) are mounted at /etc/nginx/conf.d; without them nginx serves nothing.
USER 10001:10001
EXPOSE 8080
