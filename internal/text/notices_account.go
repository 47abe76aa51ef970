package text

import (
	"fmt"
	"strings"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/text/msg"
)

// accountNotice is about what the account's list holds.
func accountNotice(w Wording, n core.Notice) Said {
	l := w.Language
	switch n := n.(type) {
	case core.NotListed:
		return warning(msg.NoticeNotListed(l, w.Error(n.Err)))
	case core.Imported:
		return w.imported(n)
	case core.NotImported:
		if w.Keys != nil {
			return neutral(msg.NoticeNotImported(l, w.Keys("import"), n.Missing.Total()))
		}
		return neutral(msg.NoticeCommandNotImported(l, n.Missing.Total()))
	case core.Revived:
		return good(msg.NoticeRevived(l, len(n.Tasks)))
	}
	return Said{}
}

// imported says what came of an import.
func (w Wording) imported(n core.Imported) Said {
	l := w.Language
	switch {
	case n.Err != nil && len(n.Tasks) > 0:
		return problem(msg.NoticeImportStopped(l, w.Error(n.Err), importedTasks(l, n.Tasks)))
	case n.Err != nil:
		return problem(msg.NoticeImportFailed(l, w.Error(n.Err)))
	}
	var news []string
	if len(n.Tasks) > 0 {
		news = append(news, importedTasks(l, n.Tasks))
	}
	if n.Back.Any() {
		news = append(news, msg.NoticeRevived(l, n.Back.Total()))
	}
	said := Said{Tone: ToneGood}
	if len(news) == 0 {
		said.Tone = TonePlain
	}
	if len(news) == 0 && !n.Held.Any() {
		news = append(news, msg.NoticeUpToDate(l))
	}
	if n.Others > 0 {
		news = append(news, msg.NoticeOtherModels(l, n.Others))
	}
	switch {
	case n.Held.Any() && w.Keys != nil:
		news = append(news, msg.NoticeMayBeUnconfirmed(l, n.Held.Total(), w.Keys("resolve")))
	case n.Held.Any():
		news = append(news, msg.NoticeCommandMayBeUnconfirmed(l, n.Held.Total()))
	}
	said.Text = strings.Join(news, " · ")
	return said
}

// importedTasks counts tasks that were imported, by how they are. Those that make motions are no rows of the list,
// and so are counted as motions.
func importedTasks(l msg.Language, tasks []history.Task) string {
	n, counts := core.TallyOf(tasks), importedCounts(l, tasks)
	switch {
	case n.Motions == 0:
		return msg.NoticeImportedTasks(l, counts, n.Tasks)
	case n.Tasks == 0:
		return msg.NoticeImportedMotions(l, n.Motions)
	}
	return msg.NoticeImportedBoth(l, counts, n.Motions, n.Tasks)
}

func importedCounts(l msg.Language, tasks []history.Task) (counts []string) {
	var active, done, failed, canceled int
	for _, t := range tasks {
		switch {
		case t.Kind == history.MakesMotion:
		case t.Status == api.Succeeded:
			done++
		case t.Status == api.Failed:
			failed++
		case t.Status == api.Canceled:
			canceled++
		default:
			active++
		}
	}
	add := func(n int, say func(msg.Language, int) string) {
		if n > 0 {
			counts = append(counts, say(l, n))
		}
	}
	add(active, msg.NoticeCountActive)
	add(done, msg.NoticeCountDone)
	add(failed, msg.NoticeCountFailed)
	add(canceled, msg.NoticeCountCanceled)
	return counts
}

// Count is a number with its noun.
func Count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}
