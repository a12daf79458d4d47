# The tags name a release of Node and one of Debian, and can be moved by those who made them. To pin the bytes too, write
# `@sha256:…` behind each, as `docker buildx imagetools inspect node:20.20.2-bookworm-slim` prints it.
FROM node:20.20.2-bookworm-slim AS build
WORKDIR /presswright
COPY package.json package-lock.json tsconfig.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY pipeline pipeline
COPY schemas schemas
RUN npm run compile

FROM node:20.20.2-bookworm-slim AS dependencies
WORKDIR /presswright
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:20.20.2-bookworm-slim
ENV NODE_ENV=production
WORKDIR /presswright
COPY LICENSE package.json ./
COPY --from=dependencies /presswright/node_modules node_modules
COPY --from=build /presswright/schemas schemas
COPY --from=build /presswright/dist dist
RUN chmod +x dist/bin/main.js
RUN ln -s /presswright/dist/bin/main.js /usr/local/bin/presswright
USER node
WORKDIR /news
ENTRYPOINT ["presswright"]
CMD ["--help"]
