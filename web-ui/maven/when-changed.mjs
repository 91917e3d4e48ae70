// Runs a command only when its inputs differ from those of its last success, so that a repeated build costs next to nothing.
//
//   node when-changed.mjs --marker <file> --result <path> --inputs <file or directory> … -- <command> …
//
// The marker keeps the fingerprint of the inputs; without the result, or with another Node, the command runs in any case.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const arguments_ = process.argv.slice(2);
const divider = arguments_.indexOf("--");
const command = arguments_.slice(divider + 1).join(" ");
const after = (name) => arguments_[arguments_.indexOf(name) + 1];
const marker = after("--marker");
const result = after("--result");
const inputs = arguments_.slice(arguments_.indexOf("--inputs") + 1, divider);

const madeByBuilds = new Set(["node_modules", "target", "dist", "coverage", "test-results", "playwright-report"]);

function filesIn(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => !madeByBuilds.has(name) && !name.endsWith(".tsbuildinfo"))
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}

function fingerprint() {
  const hash = createHash("sha256").update(`${process.version} ${process.platform} ${process.arch} ${command}\n`);
  for (const file of inputs.flatMap(filesIn)) {
    const content = readFileSync(file);
    hash.update(`${file} ${content.length}\n`).update(content);
  }
  return hash.digest("hex");
}

const now = fingerprint();
if (existsSync(marker) && existsSync(result) && readFileSync(marker, "utf8") === now) {
  console.log(`unchanged: ${command}`);
  process.exit(0);
}
rmSync(marker, { force: true });
const { status, error } = spawnSync(command, { shell: true, stdio: "inherit" });
if (status === 0 && !existsSync(result)) {
  console.error(`'${command}' succeeded without leaving ${result}`);
  process.exit(1);
}
if (status === 0) {
  mkdirSync(dirname(marker), { recursive: true });
  writeFileSync(marker, now);
} else {
  console.error(`'${command}' failed${error ? `: ${error.message}` : ""}`);
}
process.exit(status ?? 1);
