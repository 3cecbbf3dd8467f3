# One image for both processes: the API is the default command, the worker is started with `node dist/worker/main.js`.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
COPY web/package.json ./web/
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build

FROM node:24-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
COPY web/package.json ./web/
# the optional packages hold the embedded PostgreSQL, which a deployment does not use
RUN npm ci --omit=dev --omit=optional --ignore-scripts

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 PASSA_DATA_DIR=/data PASSA_ERASURES=/erasures/erasures.jsonl
# the site's own keys, and who was erased; a volume there takes its owner from here
RUN install -d -o node -g node -m 700 /data /erasures
WORKDIR /app
COPY package.json ./
# without sources it compiles nothing; with it, `npm run …` works here as in a checkout
COPY cli/run.mjs ./cli/
COPY --from=dependencies /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/api/main.js"]
