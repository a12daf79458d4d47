// Cuts the power of a file system: from now on nothing reaches its disk, not even what its journal has not written yet.
//
// gcc -o cut-power cut-power.c && ./cut-power FOLDER
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/ioctl.h>

// FS_IOC_SHUTDOWN and its flag NOLOGFLUSH, which no header of Linux 5 gives to programs.
#define SHUTDOWN _IOR('X', 125, uint32_t)
#define NO_LOG_FLUSH 2

int main(int count, char **arguments) {
  uint32_t flag = NO_LOG_FLUSH;
  int folder = count == 2 ? open(arguments[1], O_RDONLY) : -1;
  if (folder >= 0 && ioctl(folder, SHUTDOWN, &flag) == 0) return 0;
  perror("cut-power");
  return 1;
}
