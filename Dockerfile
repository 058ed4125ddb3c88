# syntax=docker/dockerfile:1

# Builds the packages; the index is compiled here, so that no compiler is in the image.
FROM node:20-slim AS build
RUN apt-get update \
  && apt-get install -y --no-install-recommends g++ make python3 \
  && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN npm install
# What runs is the three packages: without the other workspaces and without what only builds and tests.
RUN rm -rf samples benchmarks test \
  && npm pkg delete devDependencies scripts.prepare workspaces \
  && npm pkg set 'workspaces[0]=packages/*' \
  && npm prune --omit=dev --ignore-scripts \
  && rm -rf packages/*/src packages/*/test packages/*/measure \
  && rm -rf node_modules/onnxruntime-node/bin/napi-v*/darwin node_modules/onnxruntime-node/bin/napi-v*/win32
# The model is made ready once, not at each start of a container.
RUN EXPERTMATCH_CACHE_DIR=/src/models node packages/cli/bin/expertmatch.js doctor --dir /tmp/empty

FROM node:20-slim
RUN apt-get update \
  && apt-get install -y --no-install-recommends tini \
  && rm -rf /var/lib/apt/lists/* \
  && mkdir /data && chown node:node /data
WORKDIR /app
COPY --from=build /src/package.json /src/LICENSE /src/NOTICE ./
COPY --from=build /src/node_modules node_modules
COPY --from=build /src/packages packages
COPY --from=build /src/models models
ENV NODE_ENV=production \
  HOST=0.0.0.0 \
  PORT=3000 \
  EXPERTMATCH_DATA_DIR=/data \
  EXPERTMATCH_CACHE_DIR=/app/models
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then(({ok})=>process.exit(ok?0:1),()=>process.exit(1))"]
ENTRYPOINT ["tini", "--", "node", "/app/packages/cli/bin/expertmatch.js"]
CMD ["serve"]
