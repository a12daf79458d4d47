// Lets the Nth call of a kind fail that has to do with a folder, for a program that this library is loaded into first.
//
//   FAULTS_CALL    write, fsync, rename, mkdir, unlink, rmdir or open
//   FAULTS_ERROR   the number of the error
//   FAULTS_NTH     which call of that kind fails, counted over all threads; 0 for none
//   FAULTS_LASTS   1 where all that come after it fail too
//   FAULTS_BELOW   absolute path of the folder
//   FAULTS_LOG     file that gets a line for every such call: `passed` or `failed`, the call, the path
//
// gcc -shared -fPIC -O1 -o failing-calls.so failing-calls.c -ldl
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static int count;

static void tell(const char *outcome, const char *call, const char *path) {
  const char *log = getenv("FAULTS_LOG");
  char line[PATH_MAX + 64];
  int length = snprintf(line, sizeof line, "%s %s %s\n", outcome, call, path);
  long fd = log ? syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666) : -1;
  if (fd < 0) abort();
  syscall(SYS_write, fd, line, length);
  syscall(SYS_close, fd);
}

static int is_below(const char *path) {
  const char *below = getenv("FAULTS_BELOW");
  size_t length = below ? strlen(below) : 0;
  return length > 0 && strncmp(path, below, length) == 0 && (path[length] == '/' || path[length] == 0);
}

// Count a call; true, with errno set, where it has to fail.
static int fails(const char *call, const char *path) {
  int keep = errno;
  const char *wanted = getenv("FAULTS_CALL");
  if (!wanted || !path || strcmp(wanted, call) != 0 || !is_below(path)) return 0;
  int nth = atoi(getenv("FAULTS_NTH"));
  int lasts = atoi(getenv("FAULTS_LASTS"));
  int mine = __atomic_add_fetch(&count, 1, __ATOMIC_SEQ_CST);
  int hit = nth > 0 && (lasts ? mine >= nth : mine == nth);
  tell(hit ? "failed" : "passed", call, path);
  errno = hit ? atoi(getenv("FAULTS_ERROR")) : keep;
  return hit;
}

static int fd_fails(const char *call, int fd) {
  int keep = errno;
  char link[64], path[PATH_MAX];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  errno = keep;
  if (length < 0) return 0;
  path[length] = 0;
  return fails(call, path);
}

#define REAL(type, name, ...) ((type (*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name))

#define WRITES(name, parameters, types, arguments)                                   \
  ssize_t name parameters {                                                          \
    if (fd_fails("write", fd)) return -1;                                            \
    return ((ssize_t (*) types)dlsym(RTLD_NEXT, #name)) arguments;                   \
  }

WRITES(write, (int fd, const void *bytes, size_t size), (int, const void *, size_t), (fd, bytes, size))
WRITES(pwrite, (int fd, const void *bytes, size_t size, off_t at), (int, const void *, size_t, off_t),
       (fd, bytes, size, at))
WRITES(pwrite64, (int fd, const void *bytes, size_t size, off64_t at), (int, const void *, size_t, off64_t),
       (fd, bytes, size, at))
WRITES(writev, (int fd, const struct iovec *parts, int size), (int, const struct iovec *, int), (fd, parts, size))
WRITES(pwritev, (int fd, const struct iovec *parts, int size, off_t at), (int, const struct iovec *, int, off_t),
       (fd, parts, size, at))
WRITES(pwritev64, (int fd, const struct iovec *parts, int size, off64_t at),
       (int, const struct iovec *, int, off64_t), (fd, parts, size, at))

int fsync(int fd) { return fd_fails("fsync", fd) ? -1 : REAL(int, fsync, int)(fd); }

int fdatasync(int fd) { return fd_fails("fsync", fd) ? -1 : REAL(int, fdatasync, int)(fd); }

int rename(const char *from, const char *to) {
  return fails("rename", to) ? -1 : REAL(int, rename, const char *, const char *)(from, to);
}

int mkdir(const char *path, mode_t mode) {
  return fails("mkdir", path) ? -1 : REAL(int, mkdir, const char *, mode_t)(path, mode);
}

int unlink(const char *path) { return fails("unlink", path) ? -1 : REAL(int, unlink, const char *)(path); }

int rmdir(const char *path) { return fails("rmdir", path) ? -1 : REAL(int, rmdir, const char *)(path); }

#define OPENS(name)                                                                  \
  int name(const char *path, int flags, ...) {                                       \
    va_list rest;                                                                    \
    va_start(rest, flags);                                                           \
    mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(rest, mode_t) : 0;        \
    va_end(rest);                                                                    \
    if (fails("open", path)) return -1;                                              \
    return REAL(int, name, const char *, int, ...)(path, flags, mode);               \
  }

OPENS(open)
OPENS(open64)
