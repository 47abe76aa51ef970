package text_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/simulator"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
)

// wordings are the window and the command line in every language.
func wordings() (list []text.Wording) {
	for _, l := range msg.Languages() {
		list = append(list, text.Wording{Language: l, Keys: keyOf, Times: "×"}, text.Wording{Language: l, Times: "×"})
	}
	return list
}

// keyOf is the key of a command, as the window has it at first.
func keyOf(command string) string {
	return map[string]string{"palette": "ctrl+p", "pause": "p", "switch-engine": "m", "fix": "ctrl+f", "edit": "e", "resolve": "a", "refresh": "r"}[command]
}

// inChinese is the window in Chinese.
var inChinese = text.Wording{Language: msg.Chinese, Keys: keyOf, Times: "×"}

// drafts are one for each engine with files at URLs, one with local files, one of an own deployment and one that
// makes a motion.
func drafts() (list []history.Draft) {
	const picture, clip = "https://host/anna.jpg", "https://host/dance.mp4"
	for _, e := range api.Engines() {
		list = append(list, history.Draft{Engine: e.ID, Model: e.Model, Picture: picture, Clip: clip})
	}
	return append(
		list,
		history.Draft{Engine: api.WanMix, Model: "wan2.2-animate-mix", Picture: "/u/anna.jpg", Clip: "/u/dance.mp4"},
		history.Draft{Engine: api.AnimateAnyone, Model: "own", Picture: picture, Template: "AACT.1"},
		history.Draft{Engine: api.AnimateAnyone, Kind: history.MakesMotion, Model: "animate-anyone-template-gen2", Clip: clip},
		history.Draft{Engine: "of-the-future", Picture: picture, Clip: clip},
	)
}

// failed are tasks that a problem with an error of the service has, refused at once and failed late.
func failed(d history.Draft, status int, code, message string) []history.Task {
	return []history.Task{
		{Draft: d, State: history.Rejected, Problem: history.Problem{Op: api.OpSubmit, HTTP: status, Code: code, Message: message}},
		{Draft: d, State: history.Failed, Problem: history.Problem{Op: api.OpQuery, HTTP: 200, Code: code, Message: message}},
	}
}

// Every error of the documents has advice in every language, of its own and in nothing but that language; on the
// command line the advice names no key.
func TestAdviceOnEveryDocumentedError(t *testing.T) {
	for _, w := range wordings() {
		for _, d := range drafts() {
			for _, e := range simulator.Documented() {
				tasks, unheard := failed(d, e.Status, e.Code, e.Message), failed(d, e.Status, "Never.Heard.Of", "")
				for i, task := range tasks {
					got := w.TaskAdvice(task)
					if got == "" || got == w.TaskAdvice(unheard[i]) {
						t.Errorf("%s: %d %s has only the general advice: %q", w.Language, e.Status, e.Code, got)
					}
					checkAdvice(t, w, e.Code, got)
				}
			}
		}
	}
}

// checkAdvice fails for advice in more than one language, with a hole, too long, or with a key on the command line.
func checkAdvice(t *testing.T, w text.Wording, code, advice string) {
	t.Helper()
	if hasHan(advice) != (w.Language == msg.Chinese) || strings.ContainsAny(advice, "{}“‘’") && w.Language == msg.Chinese {
		t.Errorf("%s: %s in %q", code, w.Language, advice)
	}
	if w.Keys == nil && keys.MatchString(advice) {
		t.Errorf("%s: %q names a key of the window", code, advice)
	}
	if strings.Contains(advice, "  ") || strings.Contains(advice, "()") || strings.Contains(advice, "（）") {
		t.Errorf("%s: %q has a hole", code, advice)
	}
	han := 0
	for _, r := range advice {
		if unicode.Is(unicode.Han, r) {
			han++
		}
	}
	if strings.Count(advice, "。") > 2 || han > 60 || text.Width(advice) > 250 {
		t.Errorf("%s: %q is too long", code, advice)
	}
}

// What the documents tell apart is advised apart; spellings of one code are not.
func TestAdviceTellsCodesApart(t *testing.T) {
	same := map[string]string{
		"data_inspection_failed": "DataInspectionFailed", "invalid_api_key": "InvalidApiKey", "access_denied": "AccessDenied",
		"model_not_found": "ModelNotFound", "LimitRequests": "Throttling.RateQuota", "limit_requests": "Throttling.RateQuota",
		"limit_burst_rate": "Throttling.BurstRate", "insufficient_quota": "Throttling.RateQuota", "Throttling.AllocationQuota": "Throttling.RateQuota",
		"InternalError.Upload": "InternalError.FileUpload", "invalid_parameter_error": "InvalidParameter",
		"InvalidImage.ImageSize": "InvalidFile.ImageSize", "InvalidImage.FileFormat": "InvalidImageFormat",
		"InvalidFile.DownloadFailed": "BadRequest.InputDownloadFailed",
	}
	d := history.Draft{Engine: api.WanMove, Model: "wan2.2-animate-move", Picture: "https://host/anna.jpg", Clip: "https://host/dance.mp4"}
	for _, w := range wordings() {
		taken := map[string]string{}
		for _, e := range simulator.Documented() {
			code := e.Code
			if other := same[code]; other != "" {
				code = other
			}
			got := w.TaskAdvice(failed(d, e.Status, e.Code, "")[0])
			if other, is := taken[got]; is && other != code {
				t.Errorf("%s and %s share %q", other, e.Code, got)
			}
			taken[got] = code
		}
	}
}

// The errors of the source document and of the account, as reference/chinese.md words them.
func TestWordsOfTheSourceDocument(t *testing.T) {
	english := text.Wording{Keys: keyOf}
	anyone := history.Draft{Engine: api.AnimateAnyone, Model: "own", Picture: "https://host/anna.jpg", Template: "AACT.1"}
	for _, tt := range []struct{ code, message, english, chinese string }{
		{"InvalidURL.ConnectionRefused", "", "The picture's host refused the connection. Use a public URL, or choose the local file.", "图片所在主机拒绝连接。请换成公网可访问的 URL，或直接选择本地文件。"},
		{"InvalidURL.Timeout", "", "Downloading the picture took over 10 s. Use a smaller file, OSS in Beijing, or the local file.", "百炼下载图片超过 10 秒。请缩小文件、改用北京地域的 OSS，或直接选择本地文件。"},
		{"InvalidFile.Size", "", "File too large: the picture must be below 5 MB. For a local file, edit the task (e) and fix the file (ctrl+f).", "文件过大：图片须小于 5 MB。本地文件可按 e 重新编辑，再按 ctrl+f 转换。"},
		{"InvalidFile.Resolution", "", "Wrong size: longer side below 4096 px, shorter above 224 px. Scale the picture.", "图片尺寸不符：长边须小于 4096 px，短边须大于 224 px。请缩放图片。"},
		{"InvalidFile.AspectRatio", "", "Too narrow or too wide: one side is more than twice the other. Crop the picture.", "图片宽高比不符：长边不能超过短边的 2 倍。请裁剪图片。"},
		{"InvalidFile.Template.Content", "", "Template unusable: it belongs to another account, or its content doesn't qualify. Use one made by this account.", "动作模板不可用：属于其他账号，或内容不合要求。请使用本账号制作的模板。"},
		{"InvalidParameter", "parameters.video_ratio must be 9:16 or 3:4", "The ratio must be 9:16 or 3:4. Choose again.", "画幅只能是 9:16 或 3:4。请重新选择。"},
		{"InvalidApiKey", "", "Key not accepted. Use a complete pay-as-you-go key of China (Beijing); plan keys don't work. To change the key, press ctrl+p and choose “API key”.", "API Key 无效。请按 ctrl+p 选「更换 API Key」，填入完整的华北2（北京）按量付费 API Key（套餐专属 API Key 不可用）。"},
		{"Arrearage", "", "Account overdue. Top up in the Alibaba Cloud console and resume after a few minutes (p).", "账号欠费。请在阿里云控制台充值，几分钟后按 p 恢复提交。"},
		{"AccessDenied.Unpurchased", "", "Model Studio isn't activated. Activate it in the console, then resume (p).", "账号未开通百炼。请在百炼控制台开通，再按 p 恢复提交。"},
		{"AllocationQuota.FreeTierOnly", "", "Free quota used up. Turn off “stop when the free quota is used up” in the console; usage is then billed.", "免费额度已用完。请在百炼控制台关闭「免费额度用完即停」，之后按量计费。"},
		{"Model.AccessDenied", "", "This workspace has no access to the model. Grant access in the console, or use a key of the default workspace.", "当前业务空间无权调用该模型。请在控制台授权，或改用默认业务空间的 API Key。"},
		{"ModelNotFound", "", "Model not found, not activated, or retired. Press m to switch engine.", "模型不存在、未开通或已下线。按 m 更换模型。"},
		{"Throttling.RateQuota", "", "Rate limited; this isn't a billing problem. Other programs of this account count too. Continues automatically.", "已触发限流，并非欠费。同一账号的其他程序也计入，稍后自动继续。"},
		{"InternalError.Timeout", "", "No result within 3 hours, so Model Studio ended the task. Refresh, then send again.", "3 小时内无结果，任务已终止。请先刷新，再重新提交。"},
		{"ServiceUnavailable", "", "Model Studio is busy; retrying automatically.", "百炼繁忙，稍后自动重试。"},
	} {
		task := failed(anyone, 400, tt.code, tt.message)[0]
		if got := english.TaskAdvice(task); got != tt.english {
			t.Errorf("%s: %q, want %q", tt.code, got, tt.english)
		}
		if got := inChinese.TaskAdvice(task); got != tt.chinese {
			t.Errorf("%s: %q, want %q", tt.code, got, tt.chinese)
		}
	}
}

// The message decides only where one code means several things.
func TestMessageTellsVariantsApart(t *testing.T) {
	future := history.Draft{Engine: "of-the-future"}
	for _, tt := range []struct{ code, message, has string }{
		{"AccessDenied", "Current user api does not support synchronous calls", "X-DashScope-Async"},
		{"access_denied", "current user api does not support asynchronous calls.", "accepts no tasks"},
		{"AccessDenied", "Invalid according to Policy: Policy expired.", "upload permission"},
		{"AccessDenied", "Access denied.", "offline"},
		{"InvalidParameter", "parameters.video_ratio must be 9:16 or 3:4", "9:16 or 3:4"},
		{"InvalidParameter", "Model not exist.", "no model with this name"},
		{"InvalidParameter", "something else", "message names it"},
		{"Throttling.AllocationQuota", "Free allocated quota exceeded.", "pay-as-you-go"},
		{"insufficient_quota", "You exceeded your current quota", "isn't a billing problem"},
		{"InvalidFile.Brandnew", "", "doesn't accept the picture or the clip"},
		{"InvalidImage.Brandnew", "", "doesn't accept the picture;"},
		{"invalid_parameter_error", "something else", "message names it"},
		{"invalid_parameter_error", "The provided URL does not appear to be valid.", "URL of the picture or of the clip"},
		{"invalid_parameter_error", "The product is not activated", "isn't activated"},
		{"Throttling.Brandnew", "", "Wait a minute"},
		{"INTERNAL_ERROR.deep.er", "", "Internal error of Model Studio"},
	} {
		if got := command.TaskAdvice(failed(future, 400, tt.code, tt.message)[0]); !strings.Contains(got, tt.has) {
			t.Errorf("%s %q: %q has no %q", tt.code, tt.message, got, tt.has)
		}
	}
}

// A retired engine's answers name what replaces it, in each form that they may have; an own deployment's don't.
func TestRetiredModelNamesItsSuccessors(t *testing.T) {
	anyone, _ := api.FindEngine(api.AnimateAnyone)
	for _, form := range []api.Error{
		{HTTP: 403, Code: "AccessDenied", Message: "Access denied."},
		{HTTP: 403, Code: "Endpoint.AccessDenied", Message: "Workspace endpoint access denied."},
		{HTTP: 404, Code: "ModelNotFound", Message: "m"},
		{HTTP: 404, Code: "model_not_found"},
		{HTTP: 400, Code: "InvalidParameter", Message: "Model not exist."},
	} {
		form.Op, form.Model = api.OpSubmit, anyone.Model
		task := history.Task{Draft: history.Draft{Engine: anyone.ID, Model: anyone.Model}, State: history.Rejected, Problem: history.ProblemOf(&form)}
		for _, advice := range []string{command.Advice(&form), window.TaskAdvice(task), command.TaskAdvice(task)} {
			for _, has := range []string{"2026-10-10", "own deployment", "Wan Animate Move (picture's background)", "Wan Animate Mix (clip's background)"} {
				if !strings.Contains(advice, has) {
					t.Errorf("%s: %q has no %q", form.Code, advice, has)
				}
			}
		}
		if got := inChinese.TaskAdvice(task); got != "舞动人像已于 2026-10-10 下线。按 m 更换为图生动作（图片背景）或视频换人（视频背景），自己部署的模型仍可使用。" {
			t.Errorf("%s: %q", form.Code, got)
		}
		task.Kind = history.MakesMotion
		if got := window.TaskAdvice(task); !strings.Contains(got, "2026-10-10") || strings.Contains(got, "Press m") {
			t.Errorf("%s of a motion: %q", form.Code, got)
		}
		if form.Model = "my-deployment"; strings.Contains(command.Advice(&form), "2026") {
			t.Errorf("%s: an own deployment is called retired", form.Code)
		}
	}
	for _, op := range []api.Op{api.OpTemplate, api.OpDetect, api.OpPolicy} { // every step of it
		if got := command.Advice(&api.Error{Op: op, HTTP: 404, Code: "ModelNotFound", Model: anyone.TemplateModel}); !strings.Contains(got, "2026-10-10") {
			t.Errorf("%s: %s", op, got)
		}
	}
	for _, op := range []api.Op{api.OpUpload, api.OpFetch} { // no storage says so
		if got := command.Advice(&api.Error{Op: op, HTTP: 403, Code: "AccessDenied", Message: "Access denied.", Model: anyone.Model}); strings.Contains(got, "2026-10-10") {
			t.Errorf("%s: %s", op, got)
		}
	}
}

// The same code means the picture in a video's submission, the clip in a template's, and either where both go at
// once; then the service's text may tell.
func TestAdviceSaysWhichFileIsAtFault(t *testing.T) {
	anyone := history.Draft{Engine: api.AnimateAnyone, Picture: "https://host/anna.jpg", Template: "AACT.1"}
	maker := history.Draft{Engine: api.AnimateAnyone, Kind: history.MakesMotion, Clip: "https://host/dance.mp4"}
	mix := history.Draft{Engine: api.WanMix, Picture: "https://host/anna.jpg", Clip: "https://host/dance.mp4"}
	about := func(advice string, chinese bool) string {
		picture, clip := "icture", "lip"
		if chinese {
			picture, clip = "图片", "参考视频"
		}
		return fmt.Sprint(strings.Contains(advice, picture), strings.Contains(advice, clip))
	}
	for _, e := range simulator.Documented() {
		code, family := e.Code, api.Family(e.Code)
		aboutFiles := family == "InvalidFile" || code == "InvalidPerson" || code == "DataInspectionFailed" || code == "IPInfringementSuspect" ||
			code == "BadRequest.InputDownloadFailed" || code == "InvalidParameter.DataInspection" || family == "InvalidURL"
		clipAlone := code == "InvalidFile.Duration" || code == "InvalidFile.FPS"
		if !aboutFiles || clipAlone || code == "InvalidFile.ImageSize" || code == "InvalidFile.Template.Content" {
			continue
		}
		for _, tt := range []struct {
			draft         history.Draft
			message, want string
		}{
			{anyone, "m", "true false"},
			{maker, "m", "false true"},
			{mix, "the Video is odd", "false true"},
			{mix, "the input image is odd", "true false"},
			{mix, "m at https://host/dance.mp4", "false true"},
			{mix, "m at https://elsewhere/video/image.jpg", "true true"},
		} {
			if tt.want == "true true" && (family == "InvalidURL" || code == "InvalidFile.Openerror") && code != "InvalidURL" {
				continue // these say "the file", as the reference does
			}
			for _, w := range []text.Wording{command, inChinese} {
				if got := w.TaskAdvice(failed(tt.draft, 400, code, tt.message)[0]); about(got, w.Language == msg.Chinese) != tt.want {
					t.Errorf("%s of %s, %q: %q, want picture and clip %s", code, tt.draft.Engine, tt.message, got, tt.want)
				}
			}
		}
	}
}

// What an advice says of limits is what the engine and the service's own text both allow.
func TestLimitsOfTheFileAtFault(t *testing.T) {
	const least = "Please ensure the longest side is less than 4096 pixels and the shortest side is greater than 224 pixels."
	const fix = " For a local file, `dancecard check` prints the command that fixes it."
	anyone := history.Draft{Engine: api.AnimateAnyone, Picture: "anna.jpg"}
	maker := history.Draft{Engine: api.AnimateAnyone, Kind: history.MakesMotion, Clip: "dance.mp4"}
	mix := history.Draft{Engine: api.WanMix, Picture: "anna.jpg", Clip: "dance.mp4"}
	for _, tt := range []struct {
		draft               history.Draft
		code, message, want string
	}{
		{anyone, "InvalidFile.Resolution", least, "Wrong size: longer side below 4096 px, shorter above 224 px. Scale the picture."},
		{mix, "InvalidFile.Resolution", "The height and width of the image must be 200 ~ 4096.", "Wrong size: longer side below 4096 px, shorter at least 200 px. Scale the picture."},
		{mix, "InvalidFile.Resolution", "The height or width of video must be 200 ~ 2048.", "Wrong size: each side of the clip must be 200–2048 px. Scale the clip."},
		{maker, "InvalidFile.FPS", "The video FPS must be 15 ~ 60.", "The clip must have 24–60 fps. Convert the clip to 30 fps."},
		{mix, "InvalidFile.FPS", "The video FPS must be 15 ~ 60.", "The clip must have 15–60 fps. Convert the clip to 30 fps."},
		{maker, "InvalidFile.Duration", "", "The clip must last 2–60 s. Trim the clip."},
		{anyone, "InvalidFile.Size", "", "File too large: the picture must be below 5 MB." + fix},
		{mix, "InvalidFile.Size", "", "File too large: pictures up to 5 MB, clips up to 200 MB." + fix},
		{maker, "InvalidFile.Format", "", "The clip must be one of MP4, AVI and MOV with the codec H.264 or H.265, whatever its extension says." + fix},
		{mix, "InvalidFile.AspectRatio", "the image", "Too narrow or too wide: one side is more than 3 times the other. Crop the picture."},
	} {
		if got := command.TaskAdvice(failed(tt.draft, 400, tt.code, tt.message)[0]); got != tt.want {
			t.Errorf("%s of %s:\n got %s\nwant %s", tt.code, tt.draft.Engine, got, tt.want)
		}
	}
}

// What a storage calls by a name that the service uses too is advised for what it is.
func TestAdviceForStorages(t *testing.T) {
	storage := func(code string) string {
		return command.Advice(&api.Error{Op: api.OpUpload, HTTP: 403, Code: code, Message: "m"})
	}
	service := func(code string) string { return command.Advice(&api.Error{Op: api.OpSubmit, HTTP: 409, Code: code}) }
	for code, has := range map[string]string{"AccessDenied": "new permission", api.CodePolicyExpired: "new permission", "NotHeardOf": "public URL"} {
		if got := storage(code); !strings.Contains(got, has) || got == service(code) && code == "AccessDenied" {
			t.Errorf("%s: %q", code, got)
		}
	}
	for code := range strings.FieldsSeq("SignatureDoesNotMatch InvalidAccessKeyId InvalidPolicyDocument FileAlreadyExists EntityTooLarge MalformedPOSTRequest NoSuchBucket") {
		if storage(code) == storage("NotHeardOf") {
			t.Errorf("%s has only the general advice", code)
		}
		if service(code) != service("NotHeardOf") {
			t.Errorf("%s: the service is taken for a storage", code)
		}
	}
}

// A failure that this program names itself has advice in every language, and so has an answer of which only the
// status is known.
func TestAdviceWithoutTheServicesCode(t *testing.T) {
	codes := []string{
		"", " ", "NeverHeardOf", "never.heard.of", api.CodeHTTP, api.CodeNetwork, api.CodeTimeout, api.CodeGarbage, api.CodeTooLarge, api.CodeLinkDead,
		api.CodeNoKey, api.CodeAddress, api.CodeCanceled, api.CodeFile, api.CodeNoParts, api.CodePolicyExpired,
	}
	for _, w := range wordings() {
		told := map[string]bool{}
		for _, status := range []int{0, 101, 302, 400, 401, 403, 404, 407, 429, 500, 503, 599, 700} {
			for _, op := range []api.Op{api.OpSubmit, api.OpFetch, api.OpUpload, api.OpList, api.OpSetUp, ""} {
				for _, code := range codes {
					advice := w.Advice(&api.Error{Op: op, HTTP: status, Code: code})
					if text.Width(advice) < 20 {
						t.Errorf("%s %d %q: %q", op, status, code, advice)
					}
					checkAdvice(t, w, code, advice)
					told[advice] = true
				}
			}
		}
		if len(told) < 24 {
			t.Errorf("%s: only %d pieces of advice", w.Language, len(told))
		}
	}
}

// A submission without an answer may have made a task, so the advice says to look first.
func TestAdviceOnASubmissionWithoutAnAnswer(t *testing.T) {
	for _, delivery := range []api.Delivery{api.Answered, api.NotSent, api.NoAnswer} {
		for _, op := range []api.Op{api.OpSubmit, api.OpTemplate, api.OpQuery} {
			e := &api.Error{Op: op, Delivery: delivery, Code: api.CodeTimeout}
			may := delivery == api.NoAnswer && op.Billable()
			if got := command.Advice(e); strings.Contains(got, "check your account before sending again") != may {
				t.Errorf("%s, delivery %d: %q", op, delivery, got)
			}
			if got := inChinese.Advice(e); strings.Contains(got, "重新提交前请先在账号中查找") != may {
				t.Errorf("%s, delivery %d: %q", op, delivery, got)
			}
		}
	}
}

// What is found out here, and how a task ended, is advised in every language too.
func TestAdviceOnStates(t *testing.T) {
	problems := []history.Problem{{}, {Op: api.OpDetect, Code: api.FindHalfBody}}
	for _, code := range []string{
		history.CodeNotFound, history.CodeAmbiguous, history.CodeClocks, history.CodeInterrupted, history.CodeNoAddress, history.CodeBadAddress,
	} {
		problems = append(problems, history.Problem{Code: code})
	}
	for _, w := range wordings() {
		seen := map[string]string{}
		for _, p := range problems {
			for _, state := range []history.State{history.OnServer, history.Expired, history.Gone} {
				got := w.TaskAdvice(history.Task{State: state, Problem: p})
				if got == "" {
					if state != history.OnServer || p.Code != "" {
						t.Errorf("no advice on %s, %q", state, p.Code)
					}
					continue
				}
				checkAdvice(t, w, p.Code, got)
				what := p.Code
				if what == "" {
					what = string(state)
				}
				if other, taken := seen[got]; taken && other != what {
					t.Errorf("%s and %s share %q", other, what, got)
				}
				seen[got] = what
			}
		}
		unsure := w.TaskAdvice(history.Task{State: history.Unsure, Problem: history.Problem{Op: api.OpSubmit, Code: api.CodeTimeout}})
		checkAdvice(t, w, "unconfirmed", unsure)
		if seen[unsure] != "" {
			t.Errorf("unconfirmed and %s share %q", seen[unsure], unsure)
		}
	}
}

// A key is named only where it does something: m for a task that waits or was rejected, e for one on the list.
func TestAdviceNamesKeysThatWork(t *testing.T) {
	const again, replan = "edit the task (e)", "m to switch engine"
	video := history.Draft{Engine: api.WanMix, Picture: "/u/anna.jpg", Clip: "/u/dance.mp4"}
	maker := history.Draft{Engine: api.AnimateAnyone, Kind: history.MakesMotion, Model: "own", Clip: "/u/dance.mp4"}
	for _, tt := range []struct {
		task history.Task
		key  string
		want bool
	}{
		{failed(video, 400, "InvalidFile.Size", "")[0], again, true},
		{failed(video, 400, "InvalidFile.Size", "")[1], again, true},
		{failed(maker, 400, "InvalidFile.Size", "")[0], again, false},
		{failed(video, 404, "ModelNotFound", "")[0], replan, true},
		{failed(video, 404, "ModelNotFound", "")[1], replan, false},
		{failed(maker, 404, "ModelNotFound", "")[0], replan, false},
	} {
		if got := window.TaskAdvice(tt.task); strings.Contains(got, tt.key) != tt.want {
			t.Errorf("%s, %s: %q", tt.task.Problem.Code, tt.task.State, got)
		}
	}
	if got := window.Advice(&api.Error{Op: api.OpSubmit, HTTP: 404, Code: "ModelNotFound"}); strings.Contains(got, replan) {
		t.Errorf("without a task: %q", got)
	}
}

// Where a person enters a key already, the advice doesn't say where to enter one.
func TestAdviceWhileAKeyIsEntered(t *testing.T) {
	for _, w := range wordings() {
		e := &api.Error{Op: api.OpList, HTTP: 401, Code: "InvalidApiKey"}
		elsewhere := w.Advice(e)
		w.EntersKey = true
		got := w.Advice(e)
		if got == elsewhere || strings.Contains(got, "ctrl+p") || strings.Contains(got, "dancecard key set") || !strings.Contains(got, "API Key") && !strings.Contains(got, "China (Beijing)") {
			t.Errorf("%s: %q", w.Language, got)
		}
		checkAdvice(t, w, e.Code, got)
	}
}

// What the checks find before a submission is in the table of errors.
func TestFindingsHaveAdvice(t *testing.T) {
	e, _ := api.FindEngine(api.AnimateAnyone)
	found := e.CheckRequest(api.Submission{Ratio: "x"}, &api.PictureFacts{Type: "image/png", Bytes: 9 << 20, Width: 1, Height: 9000})
	if len(found) < 5 {
		t.Fatal(found)
	}
	general := command.Advice(&api.Error{Op: api.OpSubmit, HTTP: 400})
	if at := slices.IndexFunc(found, func(f api.Finding) bool {
		return command.Advice(&api.Error{Op: api.OpSubmit, HTTP: 400, Code: f.Code}) == general
	}); at >= 0 {
		t.Errorf("%s has only the general advice", found[at].Code)
	}
}

func BenchmarkAdvice(b *testing.B) {
	task := failed(history.Draft{Engine: api.WanMix}, 500, "ServiceUnavailable", "m")[0]
	for b.Loop() {
		inChinese.TaskAdvice(task)
	}
}
