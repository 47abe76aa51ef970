package download_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"dancecard/history"
	"dancecard/history/download"
	"dancecard/history/historytest"
)

const childWithLittleRoom = "little room"

var _ = addChild(childWithLittleRoom, fullThenRoomy)

func addChild(name string, child func(folder, address string) error) bool {
	children[name] = child
	return true
}

// A full disk says so, whatever a limit on the size of files says.
func TestAFullDiskIsToldAsOne(t *testing.T) {
	for _, err := range []error{syscall.ENOSPC, syscall.EDQUOT, syscall.EFBIG} {
		if err := download.DiskError("v.part", err); codeOf(err) != string(history.CodeFull) {
			t.Errorf("it says %v", err)
		}
	}
}

// No file of the child may grow beyond 6 MB, until it may.
func fullThenRoomy(folder, address string) error {
	signal.Ignore(syscall.SIGXFSZ)
	var limit syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_FSIZE, &limit); err != nil {
		return err
	}
	small := syscall.Rlimit{Cur: 6 << 20, Max: limit.Max}
	if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &small); err != nil {
		return err
	}
	if _, err := saveInChild(folder, address, nil); codeOf(err) != string(history.CodeFull) {
		return fmt.Errorf("with little room, Save says %w", err)
	}
	left, err := os.ReadDir(folder)
	if err != nil || len(left) != 0 {
		return fmt.Errorf("the room was not given back: %v, %w", left, err)
	}
	if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &limit); err != nil {
		return err
	}
	file, err := saveInChild(folder, address, nil)
	fmt.Print(file)
	if v, err := download.OpenVideos(folder, download.VideoOptions{}); err == nil {
		v.Done(newTask(address))
	}
	return err
}

func TestSaveWhenRoomRunsOut(t *testing.T) {
	video := movie(13, 9<<20)
	server := newStorage(t, video)
	_, folder := openVideos(t, download.VideoOptions{})
	cmd, output := historytest.StartChild(t, childWithLittleRoom, folder, server.task().Video)
	said, _ := io.ReadAll(output)
	if err := cmd.Wait(); err != nil {
		t.Fatalf("%v: %s", err, said)
	}
	wantFiles(t, folder, map[string][]byte{string(said): video})
}

// What else a disk can refuse ends a save at once, and says which file.
func TestSaveWhereTheDiskRefuses(t *testing.T) {
	server := newStorage(t, movie(14, 50_000))
	part := download.PartName(server.task())
	for name, spoil := range map[string]func(folder string) error{
		"the part is a folder":      func(folder string) error { return os.Mkdir(filepath.Join(folder, part), 0o700) },
		"the mark is a folder":      func(folder string) error { return os.Mkdir(filepath.Join(folder, part+".mark"), 0o700) },
		"the folder became a file":  func(folder string) error { return errors.Join(os.Remove(folder), os.WriteFile(folder, nil, 0o600)) },
		"the folder leads in rings": func(folder string) error { return errors.Join(os.Remove(folder), os.Symlink(folder, folder)) },
	} {
		t.Run(name, func(t *testing.T) {
			v, folder := openVideos(t, download.VideoOptions{})
			if err := spoil(folder); err != nil {
				t.Fatal(err)
			}
			_, _, err := save(v, context.Background(), server.task(), source(t), nil)
			e, ok := errors.AsType[*history.Error](err)
			if !ok || !strings.HasPrefix(e.Path, folder) {
				t.Fatalf("Save says %v", err)
			}
			wantNoSecret(t, err)
		})
	}
}
