package text_test

import (
	"testing"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
)

// The timeline tells the steps at the service apart, each with the service's own word.
func TestEvents(t *testing.T) {
	for _, test := range []struct {
		event            history.Event
		english, chinese string
	}{
		{history.Reported{Status: api.PreProcessing}, "Running (PRE-PROCESSING)", "前置处理中（PRE-PROCESSING）"},
		{history.Reported{Status: api.Running}, "Running (RUNNING)", "处理中（RUNNING）"},
		{history.Reported{Status: api.PostProcessing}, "Running (POST-PROCESSING)", "后置处理中（POST-PROCESSING）"},
		{history.Reported{Status: "DREAMING"}, "DREAMING (new status)", "DREAMING（新状态）"},
		{history.Reported{Status: "\x1b[2J"}, "No status given", "百炼未给出状态"},
		{history.Reported{Status: api.Failed, Code: "InternalError"}, "Failed (FAILED): InternalError", "失败（FAILED）：InternalError"},
		{history.Reported{Status: api.Succeeded, Code: "Odd"}, "Done (SUCCEEDED) · Odd", "已完成（SUCCEEDED）· Odd"},
		{history.TaskAccepted{Status: api.Pending}, "Queued (PENDING) · accepted", "排队中（PENDING）· 百炼已受理"},
		{history.TaskAccepted{Status: api.Running, Found: true}, "Running (RUNNING) · found on your account", "处理中（RUNNING）· 已在账号中找到"},
		{history.NotFound{}, "Looked up: not on your account", "已查找：账号中没有该任务"},
		{history.NotFound{Candidates: make([]string, 1)}, "Looked up: 1 possible task on your account", "已查找：账号中有 1 个可能对应的任务"},
		{
			history.NotFound{Candidates: make([]string, 2), Clocks: true},
			"Looked up: clocks differ, 2 possible tasks",
			"已查找：时钟不一致，账号中有 2 个可能对应的任务",
		},
		{history.Uploaded{Part: api.PartPicture, Model: "animate-anyone-detect-gen2", Bytes: 230400}, "Picture uploaded for the check (225 KB)", "图片已上传，用于检测（225 KB）"},
		{history.Uploaded{Part: api.PartMotion, Model: "wan2.2-animate-mix", Bytes: 1 << 20}, "Clip uploaded for the video (1.0 MB)", "参考视频已上传，用于生成视频（1.0 MB）"},
		{history.Uploaded{Part: api.PartMotion, Model: "animate-anyone-template-gen2", Bytes: 1 << 20}, "Clip uploaded for the template (1.0 MB)", "参考视频已上传，用于制作动作模板（1.0 MB）"},
		{history.Uploaded{Part: api.PartPicture, Bytes: 1}, "Picture uploaded (1 B)", "图片已上传（1 B）"},
		{history.Checked{Pass: true, Body: "half"}, "Picture passed the check: half body", "图片检测通过：半身"},
		{history.Checked{Pass: true, Body: "full", Known: true}, "Picture passed earlier: full body, no charge", "图片此前已检测通过，不再计费：全身"},
		{history.Checked{}, "Picture didn't pass the check", "图片检测未通过"},
		{history.OfMotion{Event: history.Reported{Status: api.Pending}}, "Template · Queued (PENDING)", "动作模板 · 排队中（PENDING）"},
		{history.Moved{Way: history.Front}, "Moved to the front of the queue", "已移到队首"},
		{history.Moved{}, "Place in the queue changed: another task moved", "其他任务移动，队列位置随之改变"},
		{history.Replanned{Engine: "later"}, "Engine switched", "已更换模型"},
		{
			history.Edited{Changes: history.Draft{Title: "a", Picture: "/p/anna.jpg", Clip: "/c/one.mp4", Motion: 1, Engine: api.WanMove, Model: "m", Price: 1}.Changes(
				history.Draft{Title: "b", Picture: "/p/bo.jpg", PictureHash: "h", Clip: "/c/two.mp4", Motion: 2, Engine: api.WanMix, Model: "n", Mode: "wan-pro"})},
			"Edited: title (a to b), picture (anna.jpg to bo.jpg), motion (one.mp4 to two.mp4), engine (Wan Animate Move to Wan Animate Mix) and quality",
			"已修改：标题（由 a 改为 b）、人物图片（由 anna.jpg 改为 bo.jpg）、动作（由 one.mp4 改为 two.mp4）、模型（由图生动作改为视频换人）和模式",
		},
		{history.VideoSaved{Bytes: 3 << 20}, "Saved (3.0 MB)", "已保存（3.0 MB）"},
		{history.Foreign{Name: "new-kind"}, "new kind", "new kind"},
	} {
		if got := (text.Wording{}).Event(test.event); got != test.english {
			t.Errorf("%#v: %q, want %q", test.event, got, test.english)
		}
		if got := (text.Wording{Language: msg.Chinese}).Event(test.event); got != test.chinese {
			t.Errorf("%#v: %q, want %q", test.event, got, test.chinese)
		}
	}
}
