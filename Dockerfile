# The tag names a release of Node and one of Debian, and can be moved by those who made it. To pin the bytes too, build with
# `--build-arg NODE_IMAGE=node:20.20.2-bookworm-slim@sha256:…`, as `docker buildx imagetools inspect` prints it; a house
# with images of its own names one that has Node 20.19 or later, npm, and a user `node`.
ARG NODE_IMAGE=node:20.20.2-bookworm-slim

FROM $NODE_IMAGE AS build
WORKDIR /presswright
COPY package.json package-lock.json tsconfig.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY pipeline pipeline
COPY schemas schemas
RUN npm run compile

FROM $NODE_IMAGE AS dependencies
WORKDIR /presswright
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund

FROM $NODE_IMAGE
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
